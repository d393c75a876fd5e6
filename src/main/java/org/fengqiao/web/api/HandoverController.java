package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.access.BodyAccess;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.register.PostHandovers;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.MatterReader;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who leaves a post hands over what is owed from it. */
@Tag(name = "登记簿")
@RestController
class HandoverController {

    private final BodyAccess bodies;
    private final CaseAccess access;
    private final PostHandovers handovers;
    private final MatterReader reader;

    HandoverController(BodyAccess bodies, CaseAccess access, PostHandovers handovers, MatterReader reader) {
        this.bodies = bodies;
        this.access = access;
        this.handovers = handovers;
        this.reader = reader;
    }

    /** Tells the matters that the account sees; those that are hidden from it are handed over as well. */
    @Operation(operationId = "handOverPost", summary = "离任交接：把一个职务欠着的职责逐件移交",
            description = "写入每件所涉事项的日志；中断后重发接着做，不会重复。答所涉事项的编号。")
    @PostMapping(path = "/v1/ledger/handover", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    List<String> handOver(@RequestBody(required = false) byte[] tale, @AuthenticationPrincipal AccountUser who) {
        Happening.PostHandedOver handover = Tale.read(reader, tale == null ? new byte[0] : tale).handedOver();
        bodies.mayHandOver(handover, who);
        return handovers.handOver(handover, who.getUsername()).stream().filter(m -> access.sees(m, who)).toList();
    }
}
