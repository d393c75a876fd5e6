package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.service.why.Sources;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells from the rules alone which of them could ever say a thing. */
@Tag(name = "为什么")
@RestController
class SayingController {

    private final Current current;
    private final Clock clock;

    SayingController(Current current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    @Operation(operationId = "listSayings", summary = "哪些规则会让某单位参与、会定某个时限、会要某份文书",
            description = "不看任何事项，只看规则包（含所继承的）里的规则，各日期的都列出；单位按今天的名录。")
    @GetMapping(path = "/v1/policies/{pack}/sayings", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Sources> list(
            @Parameter(description = "规则包名称", example = "futian") @PathVariable String pack,
            @Parameter(description = "问哪一类：规则、单位、首办、牵头、协办、协调、职责、时限、文书、提示、亮灯、鸣哨、升级、督办、性质、途径、级别")
            @RequestParam(defaultValue = "") String kind,
            @Parameter(description = "问哪一个，例如 转送函、24小时、福田区城管局") @RequestParam(required = false) String name) {
        InForce inForce = current.inForce();
        DirectoryDay today = inForce.day(clock.instant());
        Sources sources = Sources.of(inForce.policy(pack), today, inForce.directory().revision(), kind, name);
        return ResponseEntity.ok().headers(Revisions.headers(sources.policyRevision(), sources.directoryRevision()))
                .body(sources);
    }
}
