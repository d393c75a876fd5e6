package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.access.CaseLinks;
import org.fengqiao.linking.LinkProposal;
import org.fengqiao.security.AccountUser;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a registered matter may belong to: the machine proposes, a person links. */
@Tag(name = "关联", description = "重复、群体、同因事项的关联建议，由人确认，见 docs/linking.md")
@RestController
@RequestMapping(path = "/v1/matters/{matter}/links", produces = MediaType.APPLICATION_JSON_VALUE)
class CaseLinkController {

    private final CaseLinks links;

    CaseLinkController(CaseLinks links) {
        this.links = links;
    }

    @Operation(operationId = "listLinks", summary = "待确认的和已确认的关联；两件都能看的才列出")
    @GetMapping
    List<LinkProposal> list(@PathVariable String matter, @AuthenticationPrincipal AccountUser who) {
        return links.of(matter, who);
    }

    @Operation(operationId = "confirmLink", summary = "确认关联")
    @PostMapping("/{link}/confirmation")
    LinkProposal confirm(@PathVariable String matter, @PathVariable long link,
                         @AuthenticationPrincipal AccountUser who) {
        return links.settle(matter, link, true, who);
    }

    @Operation(operationId = "refuseLink", summary = "否定关联建议；不再提出")
    @PostMapping("/{link}/refusal")
    LinkProposal refuse(@PathVariable String matter, @PathVariable long link,
                        @AuthenticationPrincipal AccountUser who) {
        return links.settle(matter, link, false, who);
    }
}
