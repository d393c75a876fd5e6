package org.fengqiao.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.fengqiao.decision.Decision;
import org.fengqiao.service.Asked;
import org.fengqiao.service.Batch;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.service.MatterReader;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Decides matters: one, or a stream of them. */
@RestController
class DecisionController implements DecisionOperations {

    private final Current current;
    private final MatterReader reader;
    private final Batch batch;
    private final Clock clock;

    DecisionController(Current current, MatterReader reader, Batch batch, Clock clock) {
        this.current = current;
        this.reader = reader;
        this.batch = batch;
        this.clock = clock;
    }

    @Override
    @PostMapping(path = "/v1/decisions", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<Decision> decide(@RequestParam(required = false) String pack,
                                           @RequestParam(required = false) String asOf,
                                           @RequestBody(required = false) byte[] matter) {
        InForce inForce = current.inForce();
        Instant at = Asked.instant("asOf", asOf, clock.instant());
        Decision decision = inForce.decide(reader.read(matter == null ? new byte[0] : matter), pack, at);
        return ResponseEntity.ok()
                .headers(Revisions.headers(decision.policyRevision(), decision.directoryRevision()))
                .body(decision);
    }

    @Override
    @PostMapping(path = "/v1/decisions", consumes = MediaType.APPLICATION_NDJSON_VALUE,
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    public void decideMany(@RequestParam(required = false) String pack, @RequestParam(required = false) String asOf,
                           HttpServletRequest request, HttpServletResponse response) throws IOException {
        InForce inForce = current.inForce();
        Instant at = Asked.instant("asOf", asOf, clock.instant());
        String revision = pack == null || pack.isBlank() ? inForce.revision() : inForce.policy(pack).revision();
        response.setHeader(Revisions.RULES, revision);
        response.setHeader(Revisions.DIRECTORY, inForce.directory().revision());
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        batch.decide(request.getInputStream(), response.getOutputStream(), inForce, pack, at);
    }
}
