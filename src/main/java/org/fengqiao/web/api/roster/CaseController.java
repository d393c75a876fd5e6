package org.fengqiao.web.api.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.fengqiao.planning.visits.office.EscalatedCase;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.RosterState;
import org.fengqiao.planning.visits.office.VisitDutyNotice;
import org.fengqiao.roster.CaseInbox;
import org.fengqiao.roster.FailedHandovers;
import org.fengqiao.roster.ReceivedCase;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.SessionRecords;
import org.fengqiao.roster.VisitPlaces;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What goes between the register of cases and the roster: cases in, visits with their outcomes out. */
@Tag(name = "案件与排班", description = "案件登记交来要领导的案件；公布的排班给出各次到访和结果")
@RestController
class CaseController {

    private final CaseInbox inbox;
    private final FailedHandovers failed;
    private final VisitPlaces places;
    private final SessionRecords records;
    private final RosterDesk desk;
    private final Signing signing;
    private final JsonBody bodies;

    CaseController(CaseInbox inbox, FailedHandovers failed, VisitPlaces places, SessionRecords records, RosterDesk desk, Signing signing, JsonBody bodies) {
        this.inbox = inbox;
        this.failed = failed;
        this.places = places;
        this.records = records;
        this.desk = desk;
        this.signing = signing;
        this.bodies = bodies;
    }

    /** Cases for one place, taken all or none. */
    record CasesAsk(String place, List<EscalatedCase> cases) {
    }

    /** A case that needs no visit any more. */
    record WithdrawalAsk(String place, String id, String reason) {
    }

    @Operation(operationId = "handOverCases", summary = "交来要领导包案或约访的案件（排班、机器客户端）",
            description = "整批检查，有错一件不收。同编号再交即更新。新建的排班会把它们排进去；已公布的排班通过修复加入。不写任何人的姓名。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = CasesAsk.class))))
    @PostMapping(path = "/v1/roster-cases", produces = MediaType.APPLICATION_JSON_VALUE)
    List<ReceivedCase> receive(@RequestBody(required = false) byte[] body, @Parameter(hidden = true) Principal who) {
        CasesAsk ask = bodies.read(body, CasesAsk.class);
        if (ask.cases() == null || ask.cases().isEmpty()) {
            throw OfficeException.invalid("cases", "缺少 cases。");
        }
        return inbox.receive(ask.place(), ask.cases(), signing.by(who, ""));
    }

    @Operation(operationId = "listCases", summary = "交来的案件，含已撤回的")
    @GetMapping(path = "/v1/roster-cases", produces = MediaType.APPLICATION_JSON_VALUE)
    List<ReceivedCase> list(@Parameter(description = "地方") @RequestParam String place) {
        return inbox.list(place);
    }

    @Operation(operationId = "listRefusedCases", summary = "没能自动往来的案件和到访，附原因，要由人处理",
            description = "登记簿里要领导的事项，排班设置不认的列在这里；到访和结果没能记入事项的也在这里。改好以后再往来成功，即从这里撤下。")
    @GetMapping(path = "/v1/roster-cases/refused", produces = MediaType.APPLICATION_JSON_VALUE)
    List<FailedHandovers.FailedHandover> refused(@Parameter(description = "地方") @RequestParam String place) {
        places.files(place);
        return failed.list(place);
    }

    @Operation(operationId = "withdrawCase", summary = "撤回一件：已化解或不再需要到访（排班、机器客户端）",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = WithdrawalAsk.class))))
    @PostMapping(path = "/v1/roster-cases/withdrawal", produces = MediaType.APPLICATION_JSON_VALUE)
    ReceivedCase withdraw(@RequestBody(required = false) byte[] body, @Parameter(hidden = true) Principal who) {
        WithdrawalAsk ask = bodies.read(body, WithdrawalAsk.class);
        return inbox.withdraw(ask.place(), ask.id(), signing.by(who, JsonBody.need("reason", ask.reason())));
    }

    @Operation(operationId = "listVisitDuties", summary = "已公布排班里的到访及结果（排班、机器客户端）",
            description = "不写 case 则只列各案件的到访。held 表示已举行，agreed 是领导的意见。")
    @GetMapping(path = "/v1/roster-duties", produces = MediaType.APPLICATION_JSON_VALUE)
    List<VisitDutyNotice> duties(
            @Parameter(description = "地方") @RequestParam String place,
            @Parameter(description = "案件编号") @RequestParam(name = "case", required = false) String caseId) {
        return desk.list(place).stream().filter(r -> r.state() == RosterState.PUBLISHED)
                .flatMap(r -> records.notices(desk.open(r.id())).stream())
                .filter(n -> caseId == null ? !n.caseId().isEmpty() : n.caseId().equals(caseId)).toList();
    }
}
