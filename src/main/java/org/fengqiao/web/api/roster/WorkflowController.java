package org.fengqiao.web.api.roster;

import static org.fengqiao.web.api.roster.JsonBody.need;
import static org.fengqiao.web.api.roster.JsonBody.version;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.OfficeRoster;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.RosterOffice;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** From draft to publication. */
@Tag(name = "排班流转", description = "草稿、送领导办公室、答复、批准、公布")
@RestController
@RequestMapping(path = "/v1/rosters/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class WorkflowController {

    private final RosterOffice office;
    private final RosterDesk desk;
    private final Signing signing;
    private final LeaderAccounts leaders;
    private final JsonBody bodies;

    WorkflowController(RosterOffice office, RosterDesk desk, Signing signing, LeaderAccounts leaders, JsonBody bodies) {
        this.office = office;
        this.desk = desk;
        this.signing = signing;
        this.leaders = leaders;
        this.bodies = bodies;
    }

    @Operation(operationId = "sendRoster", summary = "送领导办公室（排班）：version；有不合规定之处不能送",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = StepAsk.class))))
    @PostMapping("/sending")
    RosterView send(@PathVariable String id, @RequestBody(required = false) byte[] body,
                    @Parameter(hidden = true) Principal who) {
        StepAsk ask = ask(body);
        return view(office.send(id, version(ask.version()), signing.by(who, ask.reason())));
    }

    @Operation(operationId = "replyToRoster", summary = "登记一位领导的答复（排班、领导）：version、post、reply，不能承担要写 reason",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = StepAsk.class))))
    @PostMapping("/replies")
    RosterView reply(@PathVariable String id, @RequestBody(required = false) byte[] body,
                     @Parameter(hidden = true) Principal who) {
        StepAsk ask = ask(body);
        if (ask.reply() == null) {
            throw OfficeException.invalid("reply", "缺少 reply，写已确认（confirmed）或不能承担（declined）。");
        }
        String post = need("post", ask.post());
        return view(office.reply(id, version(ask.version()), post, ask.reply(), leaders.replying(who, id, post),
                signing.by(who, ask.reason())));
    }

    @Operation(operationId = "returnRoster", summary = "退回成草稿再改（排班）：version、reason",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = StepAsk.class))))
    @PostMapping("/return")
    RosterView sendBack(@PathVariable String id, @RequestBody(required = false) byte[] body,
                        @Parameter(hidden = true) Principal who) {
        StepAsk ask = ask(body);
        return view(office.sendBack(id, version(ask.version()), signing.by(who, ask.reason())));
    }

    @Operation(operationId = "approveRoster", summary = "批准（领导账号）：version、post（批准的领导的岗位）",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = StepAsk.class))))
    @PostMapping("/approval")
    RosterView approve(@PathVariable String id, @RequestBody(required = false) byte[] body,
                       @Parameter(hidden = true) Principal who) {
        StepAsk ask = ask(body);
        String post = need("post", ask.post());
        leaders.approving(who, id, post);
        return view(office.approve(id, version(ask.version()), post, signing.by(who, ask.reason())));
    }

    @Operation(operationId = "publishRoster", summary = "公布（排班）：version；来不及提前公布的要写 reason",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = StepAsk.class))))
    @PostMapping("/publication")
    RosterView publish(@PathVariable String id, @RequestBody(required = false) byte[] body,
                       @Parameter(hidden = true) Principal who) {
        StepAsk ask = ask(body);
        return view(office.publish(id, version(ask.version()), signing.by(who, ask.reason())));
    }

    private StepAsk ask(byte[] body) {
        return bodies.read(body, StepAsk.class);
    }

    private RosterView view(OfficeRoster roster) {
        return RosterView.of(desk.open(roster));
    }
}
