package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.light.Light;
import org.fengqiao.casework.light.LightTable;
import org.fengqiao.casework.light.Lights;
import org.fengqiao.casework.light.Threshold;
import org.fengqiao.casework.light.UnitArrears;
import org.fengqiao.casework.store.RaisedRows;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Post;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.Current;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lights of units and alerts of matters. */
@Tag(name = "登记簿")
@RestController
@RequestMapping(path = "/v1/ledger", produces = MediaType.APPLICATION_JSON_VALUE)
class LightController {

    private static final int MOST = 500;
    private static final Set<String> KINDS = Set.of("提示", "亮灯", "鸣哨", "升级", "督办");

    private final CaseAccess access;
    private final RaisedRows raised;
    private final LightTable table;
    private final Current current;
    private final Clock clock;

    LightController(CaseAccess access, RaisedRows raised, LightTable table, Current current, Clock clock) {
        this.access = access;
        this.raised = raised;
        this.table = table;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param name of the unit
     * @param seen titles of who sees it at once: its head and the leader in charge of its line of work
     */
    record UnitLight(String light, UnitArrears unit, String name, Threshold threshold, List<String> seen) {
    }

    @Operation(operationId = "unitLights", summary = "各单位的灯：按逾期和突出的职责分档，重的在前",
            description = "档次在 rules/lights/亮灯.csv。突出的，是已鸣哨或已升级的事项里逾期的职责。没有逾期的单位不亮灯。"
                    + "seen 是应立即看到的人：本单位负责人和分管领导。")
    @GetMapping("/lights")
    List<UnitLight> lights(@Parameter(description = "单位编码；不写为全部") @RequestParam(required = false) String body,
                           @AuthenticationPrincipal AccountUser who) {
        Instant now = clock.instant();
        DirectoryDay day = current.inForce().directory().on(LocalDate.ofInstant(now, WorkCalendar.ZONE));
        return new Lights(table.read()).of(raised.arrears(now, access.sight(who))).stream()
                .filter(l -> body == null || body.isBlank() || body.strip().equals(l.unit().body()))
                .map(l -> view(l, day)).toList();
    }

    @Operation(operationId = "raisedAlerts", summary = "未了结事项的鸣哨、升级、督办等，新的在前",
            description = "kind 写 鸣哨、升级、督办、亮灯、提示之一；body 是所对的单位。")
    @GetMapping("/alerts")
    List<RaisedRows.Listed> alerts(@RequestParam(defaultValue = "鸣哨") String kind,
                                   @RequestParam(required = false) String body,
                                   @RequestParam(defaultValue = "50") int limit,
                                   @AuthenticationPrincipal AccountUser who) {
        if (!KINDS.contains(kind) || limit < 1 || limit > MOST) {
            String field = KINDS.contains(kind) ? "limit" : "kind";
            String detail = KINDS.contains(kind) ? "参数 limit 应为 1 至 " + MOST + "，实为 " + limit + "。"
                    : "没有「" + kind + "」这种提醒，可写：提示、亮灯、鸣哨、升级、督办。";
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                    List.of(Fault.inParameter(field, "unknown-value", detail, List.of())));
        }
        return raised.list(kind, body == null || body.isBlank() ? null : body.strip(), limit, access.sight(who));
    }

    private static UnitLight view(Light light, DirectoryDay day) {
        String code = light.unit().body();
        Body unit = day.body(code).orElse(null);
        List<String> seen = unit == null ? List.of() : Stream.concat(day.head(code).stream(),
                        day.portfolioLeader(unit.system(), unit.level(), unit.division()).stream())
                .map(Post::title).distinct().toList();
        return new UnitLight(light.light(), light.unit(), unit == null ? code : unit.name(), light.threshold(), seen);
    }
}
