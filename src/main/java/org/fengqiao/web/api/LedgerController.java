package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.register.Rebuilding;
import org.fengqiao.casework.stand.ListKind;
import org.fengqiao.casework.store.CaseLists;
import org.fengqiao.casework.store.Counter;
import org.fengqiao.casework.store.Counters;
import org.fengqiao.casework.store.ListingRows;
import org.fengqiao.casework.store.Owed;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.Figures;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists, counters and ledgers over all matters, and making them again from the log. */
@Tag(name = "登记簿")
@RestController
@RequestMapping(path = "/v1/ledger", produces = MediaType.APPLICATION_JSON_VALUE)
class LedgerController {

    private static final int MOST = 500;

    private final CaseAccess access;
    private final CaseLists lists;
    private final Counters counters;
    private final Figures figures;
    private final ListingRows listings;
    private final Rebuilding rebuilding;
    private final Clock clock;

    LedgerController(CaseAccess access, CaseLists lists, Counters counters, Figures figures, ListingRows listings,
                     Rebuilding rebuilding, Clock clock) {
        this.access = access;
        this.lists = lists;
        this.counters = counters;
        this.figures = figures;
        this.listings = listings;
        this.rebuilding = rebuilding;
        this.clock = clock;
    }

    @Operation(operationId = "owedDuties", summary = "一个单位或职务欠着的职责，先到期的在前")
    @GetMapping("/owed")
    List<Owed> owed(@Parameter(description = "单位编码") @RequestParam String body,
                    @Parameter(description = "职务；不写为全单位") @RequestParam(required = false) String post,
                    @Parameter(description = "最多几项，1 至 500") @RequestParam(defaultValue = "50") int limit,
                    @AuthenticationPrincipal AccountUser who) {
        return lists.owed(body, post == null || post.isBlank() ? null : post.strip(), bounded(limit),
                access.sight(who));
    }

    @Operation(operationId = "heldMatters", summary = "一个单位正在负责的事项，等得最久的在前")
    @GetMapping("/held")
    List<CaseLists.Held> held(@Parameter(description = "单位编码") @RequestParam String body,
                              @RequestParam(defaultValue = "50") int limit,
                    @AuthenticationPrincipal AccountUser who) {
        return lists.held(body, bounded(limit), access.sight(who));
    }

    @Operation(operationId = "pendingMatters", summary = "转给一个单位、它还没有签收的事项")
    @GetMapping("/pending")
    List<CaseLists.Held> pending(@Parameter(description = "单位编码") @RequestParam String body,
                                 @RequestParam(defaultValue = "50") int limit,
                    @AuthenticationPrincipal AccountUser who) {
        return lists.pending(body, bounded(limit), access.sight(who));
    }

    @Operation(operationId = "lapses", summary = "问责台账：推诿、搁置、倒填时间等，各附依据")
    @GetMapping("/lapses")
    List<CaseLists.Noted> lapses(
            @Parameter(description = "单位编码；不写为全部") @RequestParam(required = false) String body,
            @Parameter(description = "首日（北京时间）")
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @Parameter(description = "末日（含）")
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(defaultValue = "50") int limit,
                    @AuthenticationPrincipal AccountUser who) {
        return lists.lapses(body, start(from), end(to), bounded(limit), access.sight(who));
    }

    @Operation(operationId = "counters", summary = "计数与比率，各写明分子与分母",
            description = "按期率从职责算出：真实时间有佐证或经认可的按真实时间，其余按记录时间。不写日期为本月。")
    @GetMapping("/counters")
    List<Counter> counters(
            @Parameter(description = "单位编码；不写为全部") @RequestParam(required = false) String body,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @AuthenticationPrincipal AccountUser who) {
        Sight sight = access.sight(who);
        return figures.read(() -> counters.of(body == null || body.isBlank() ? null : body.strip(), start(from), end(to),
                sight));
    }

    @Operation(operationId = "leaderListings", summary = "书记点题或主官清单：何时列入、何时到期、何时摘牌，先到期的在前")
    @GetMapping("/listings")
    List<ListingRows.OnList> listings(
            @Parameter(description = "书记点题 或 主官清单") @RequestParam(defaultValue = "书记点题") String list,
            @Parameter(description = "true 只列还在清单上的") @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(defaultValue = "50") int limit, @AuthenticationPrincipal AccountUser who) {
        ListKind kind = Parameters.term("list", ListKind.class, "这份清单", list);
        return listings.list(kind, open, bounded(limit), access.sight(who));
    }

    @Operation(operationId = "rebuildMatter", summary = "从日志重建一件事项的各种投影（管理员）")
    @PostMapping("/rebuild/{matter}")
    Rebuilding.Rebuilt rebuild(@PathVariable String matter) {
        return rebuilding.rebuild(matter);
    }

    @Operation(operationId = "rebuildAll", summary = "从日志重建全部投影（管理员）",
            description = "逐件进行，服务照常；所费时间与日志条数成正比。differing 是重建前与日志不符的事项。")
    @PostMapping("/rebuild")
    Rebuilding.Rebuilt rebuildAll() {
        return rebuilding.rebuildAll();
    }

    private Instant start(LocalDate from) {
        LocalDate day = from == null ? today().withDayOfMonth(1) : from;
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    private Instant end(LocalDate to) {
        return (to == null ? today() : to).plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    private LocalDate today() {
        return WorkCalendar.day(clock.instant());
    }

    private static int bounded(int limit) {
        return Parameters.within("limit", limit, MOST);
    }
}
