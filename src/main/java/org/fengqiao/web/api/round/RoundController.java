package org.fengqiao.web.api.round;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.round.Find;
import org.fengqiao.round.MonthTally;
import org.fengqiao.round.OpenedRound;
import org.fengqiao.round.RoundDesk;
import org.fengqiao.round.RoundHistory;
import org.fengqiao.round.RoundKey;
import org.fengqiao.round.RoundNeeds;
import org.fengqiao.round.RoundNeeds.DeclaredNeed;
import org.fengqiao.round.RoundRecords;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.api.roster.JsonBody;
import org.fengqiao.web.api.round.RoundViews.RoundAsk;
import org.fengqiao.web.api.round.RoundViews.RoundCheckView;
import org.fengqiao.web.api.round.RoundViews.RoundDayView;
import org.fengqiao.web.api.round.RoundViews.RoundFindAsk;
import org.fengqiao.web.api.round.RoundViews.RoundNeedAsk;
import org.fengqiao.web.api.round.RoundViews.RoundResultAsk;
import org.fengqiao.web.api.round.RoundViews.RoundResultView;
import org.fengqiao.web.api.round.RoundViews.RoundWithdrawalAsk;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Plans days' rounds, takes what came of them, and tells how the month went. */
@Tag(name = "今日走访", description = "排一天的走访、记结果、看一个月的数量；只看得到自己的，或本单位及下级的")
@RestController
@RequestMapping(path = "/v1/rounds", produces = MediaType.APPLICATION_JSON_VALUE)
class RoundController {

    private final RoundDesk desk;
    private final RoundRecords records;
    private final RoundHistory history;
    private final RoundNeeds needs;
    private final JsonBody bodies;

    RoundController(RoundDesk desk, RoundRecords records, RoundHistory history, RoundNeeds needs, JsonBody bodies) {
        this.desk = desk;
        this.records = records;
        this.history = history;
        this.needs = needs;
        this.bodies = bodies;
    }

    @Operation(operationId = "listRoundWalkers", summary = "看得到谁的走访；自己的在前")
    @GetMapping
    List<RoundDesk.Seen> walkers(@AuthenticationPrincipal AccountUser who) {
        return desk.walkers(who);
    }

    @Operation(operationId = "showRound", summary = "一个人一天的走访：最新一版、结果、没排上的和原因")
    @GetMapping("/{place}/{worker}/{day}")
    RoundDayView show(@PathVariable String place, @PathVariable String worker,
                      @Parameter(description = "日期，例如 2026-12-01") @PathVariable LocalDate day,
                      @AuthenticationPrincipal AccountUser who) {
        OpenedRound opened = desk.find(new RoundKey(place, worker, day), who);
        if (opened.round() == null) {
            throw new ProblemException(ProblemCode.UNKNOWN_ROUND, "这一天还没有排走访，请先 POST 同一地址。");
        }
        return RoundDayView.of(opened);
    }

    @Operation(operationId = "makeRound", summary = "排（或重排）一天的走访：seed、beginnings（从几个起点找，默认 5）；已有结果的不动，留一个新版本")
    @PostMapping("/{place}/{worker}/{day}")
    @ResponseStatus(HttpStatus.CREATED)
    RoundDayView make(@PathVariable String place, @PathVariable String worker, @PathVariable LocalDate day,
                      @RequestBody(required = false) byte[] body, @AuthenticationPrincipal AccountUser who) {
        RoundAsk ask = bodies.read(body, RoundAsk.class);
        int beginnings = ask.beginnings() == null ? RoundDesk.BEGINNINGS : ask.beginnings();
        if (beginnings < 1 || beginnings > RoundDesk.MOST_BEGINNINGS) {
            String detail = "beginnings 应在 1 到 " + RoundDesk.MOST_BEGINNINGS + " 之间。";
            throw new ProblemException(ProblemCode.INVALID_ROUND, detail,
                    List.of(Fault.inBody("/beginnings", "bad-value", detail, List.of())));
        }
        return RoundDayView.of(desk.make(new RoundKey(place, worker, day), ask.seed() == null ? 1 : ask.seed(),
                beginnings, who));
    }

    @Operation(operationId = "checkRound", summary = "排以前先检查：缺什么、矛盾、去不了，怎样才行")
    @GetMapping("/{place}/{worker}/{day}/check")
    RoundCheckView check(@PathVariable String place, @PathVariable String worker, @PathVariable LocalDate day,
                         @AuthenticationPrincipal AccountUser who) {
        return RoundCheckView.of(desk.check(new RoundKey(place, worker, day), who));
    }

    @Operation(operationId = "tellRoundResult", summary = "记一处的结果：stop、outcome（已走访、不在家、谢绝）；重发只记一次，更正要写 reason")
    @PostMapping("/{place}/{worker}/{day}/results")
    RoundResultView tell(@PathVariable String place, @PathVariable String worker, @PathVariable LocalDate day,
                         @RequestBody(required = false) byte[] body, @AuthenticationPrincipal AccountUser who) {
        return RoundResultView.of(records.tell(new RoundKey(place, worker, day),
                bodies.read(body, RoundResultAsk.class).told(), who));
    }

    @Operation(operationId = "tellRoundFind", summary = "记一处发现的新情况：存为苗头；写 petitioner 的同时登记为事项；同一 mark 只记一次")
    @PostMapping("/{place}/{worker}/{day}/finds")
    Find found(@PathVariable String place, @PathVariable String worker, @PathVariable LocalDate day,
               @RequestBody(required = false) byte[] body, @AuthenticationPrincipal AccountUser who) {
        return records.found(new RoundKey(place, worker, day), bodies.read(body, RoundFindAsk.class).found(), who);
    }

    @Operation(operationId = "listRoundNeeds", summary = "本人提出的需要，现在还算数的；只有走访的人看得到是哪一户、什么需要")
    @GetMapping("/{place}/{worker}/needs")
    List<DeclaredNeed> needs(@PathVariable String place, @PathVariable String worker,
                                 @AuthenticationPrincipal AccountUser who) {
        return needs.list(place, worker, who).needs();
    }

    @Operation(operationId = "declareRoundNeed", summary = "记下本人提出的需要：household、need、by、consent（本人同意）；一年内有效")
    @PostMapping("/{place}/{worker}/needs")
    List<DeclaredNeed> declare(@PathVariable String place, @PathVariable String worker,
                                   @RequestBody(required = false) byte[] body, @AuthenticationPrincipal AccountUser who) {
        needs.declare(place, worker, bodies.read(body, RoundNeedAsk.class).declaring(), who);
        return needs.list(place, worker, who).needs();
    }

    @Operation(operationId = "withdrawRoundNeed", summary = "本人撤回需要：household。从今天起不再安排，needs.csv 里的也不再算数")
    @PostMapping("/{place}/{worker}/needs/withdrawals")
    List<DeclaredNeed> withdraw(@PathVariable String place, @PathVariable String worker,
                                    @RequestBody(required = false) byte[] body, @AuthenticationPrincipal AccountUser who) {
        needs.withdraw(place, worker, bodies.read(body, RoundWithdrawalAsk.class).household(), who);
        return needs.list(place, worker, who).needs();
    }

    @Operation(operationId = "showRoundMonth", summary = "一个人一个月的走访：每天多少、数量达到没有")
    @GetMapping("/{place}/{worker}/months/{month}")
    MonthTally month(@PathVariable String place, @PathVariable String worker,
                     @Parameter(description = "月份，例如 2026-12") @PathVariable YearMonth month,
                     @AuthenticationPrincipal AccountUser who) {
        return history.of(place, worker, month, who);
    }
}
