package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.light.Lights;
import org.fengqiao.casework.store.RaisedRows;
import org.fengqiao.decision.AlertKind;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.UnitLights;
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

    private final CaseAccess access;
    private final RaisedRows raised;
    private final UnitLights lights;

    LightController(CaseAccess access, RaisedRows raised, UnitLights lights) {
        this.access = access;
        this.raised = raised;
        this.lights = lights;
    }

    @Operation(operationId = "unitLights", summary = "各单位的灯：按逾期和突出的职责分档，重的在前",
            description = "档次在 rules/lights/亮灯.csv。突出的，是已鸣哨或已升级的事项里逾期的职责。没有逾期的单位不亮灯。"
                    + "seen 是应立即看到的人：本单位负责人和分管领导。")
    @GetMapping("/lights")
    List<UnitLights.UnitLight> lights(@Parameter(description = "单位编码；不写为全部") @RequestParam(required = false) String body,
                           @AuthenticationPrincipal AccountUser who) {
        return lights.of(access.sight(who)).lit().stream()
                .filter(l -> body == null || body.isBlank() || body.strip().equals(l.unit().body())).toList();
    }

    @Operation(operationId = "accusationLights", summary = "只按逾期的检举控告职责亮的灯，与其他的灯分开",
            description = "只给看得到这些检举控告的人；数的是有逾期职责的件数，舍到 smallest-cell 的整倍数，不足的单位不列，也不说逾期多久。")
    @GetMapping("/lights/accusations")
    List<UnitLights.UnitLight> accusations(@AuthenticationPrincipal AccountUser who) {
        return lights.accusations(access.sight(who));
    }

    @Operation(operationId = "raisedAlerts", summary = "未了结事项的鸣哨、升级、督办等，新的在前",
            description = "kind 写 鸣哨、升级、督办、亮灯、提示之一；body 是所对的单位。")
    @GetMapping("/alerts")
    List<RaisedRows.Listed> alerts(@RequestParam(defaultValue = "鸣哨") String kind,
                                   @RequestParam(required = false) String body,
                                   @RequestParam(defaultValue = "50") int limit,
                                   @AuthenticationPrincipal AccountUser who) {
        AlertKind asked = Parameters.term("kind", AlertKind.class, "这种提醒", kind);
        int most = Parameters.within("limit", limit, MOST);
        return raised.list(asked.label(), body == null || body.isBlank() ? null : body.strip(), most, access.sight(who));
    }
}
