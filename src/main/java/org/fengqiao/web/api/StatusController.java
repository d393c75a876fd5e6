package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.service.living.LivingPolicies;
import org.fengqiao.service.living.Standing;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what is in force. */
@Tag(name = "状态", description = "现行的修订号，以及文件夹和其他实例是否与之一致")
@RestController
class StatusController {

    private final LivingPolicies living;
    private final Current current;
    private final Clock clock;

    StatusController(LivingPolicies living, Current current, Clock clock) {
        this.living = living;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What is in force.
     *
     * @param policyRevision    revision of all packs together
     * @param policies          revision of each pack by its name
     * @param directoryRevision revision of the directory
     * @param standing          whether that is what the folders and other instances have
     */
    record Status(Instant now, String policyRevision, SortedMap<String, String> policies, String directoryRevision,
                  Standing standing) {
    }

    @Operation(operationId = "status", summary = "现行的规则与名录修订号")
    @GetMapping(path = "/v1/status", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Status> status() {
        InForce inForce = current.inForce();
        SortedMap<String, String> policies = new TreeMap<>();
        inForce.policies().all().forEach(policy -> policies.put(policy.pack().name(), policy.revision()));
        String directory = inForce.directory().revision();
        return ResponseEntity.ok().headers(Revisions.headers(inForce.revision(), directory))
                .body(new Status(clock.instant(), inForce.revision(), policies, directory,
                        living.standing()));
    }
}
