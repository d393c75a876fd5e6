package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fengqiao.access.BodyAccess;
import org.fengqiao.access.DutyDesk;
import org.fengqiao.casework.register.DutyRosters;
import org.fengqiao.casework.store.DutyShift;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.Asked;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who leads a body at which hour: told when nobody acknowledges what was given to it. */
@Tag(name = "登记簿")
@RestController
@RequestMapping(path = "/v1/ledger/duty-roster", produces = MediaType.APPLICATION_JSON_VALUE)
class DutyRosterController {

    private static final Duration SHOWN = Duration.ofDays(31);

    private final DutyRosters rosters;
    private final DutyDesk desk;
    private final BodyAccess access;
    private final Clock clock;

    DutyRosterController(DutyRosters rosters, DutyDesk desk, BodyAccess access, Clock clock) {
        this.rosters = rosters;
        this.desk = desk;
        this.access = access;
        this.clock = clock;
    }

    @Operation(operationId = "showDutyRoster", summary = "一个单位的 24 小时值班表，自 from 起 31 天")
    @GetMapping
    List<DutyShift> show(@Parameter(description = "单位编码") @RequestParam String body,
                         @Parameter(description = "自何时；不写为现在") @RequestParam(required = false) String from,
                         @AuthenticationPrincipal AccountUser who) {
        access.mayRoster(body, who);
        Instant begin = Asked.instant("from", from, clock.instant());
        return rosters.between(body, begin, begin.plus(SHOWN));
    }

    @Operation(operationId = "putDutyRoster", summary = "交值班表（CSV：开始,结束,职务,姓名）",
            description = "换掉表中起止之间原来的班次，其余照旧。姓名留空是空班，催办到那一班时鸣哨。有一行不对，整份不收。"
                    + "时间是北京时间，如 2026-12-01 08:30，也可写 2026/12/1 8:30；UTF-8 或 GB18030。")
    @PutMapping(consumes = "text/csv")
    List<DutyShift> put(@Parameter(description = "单位编码") @RequestParam String body,
                        @RequestBody(required = false) byte[] table, @AuthenticationPrincipal AccountUser who) {
        return desk.replace(body, table == null ? new byte[0] : table, who);
    }
}
