package org.fengqiao.file.result;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.decision.Clock;
import org.fengqiao.decision.Concluded;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.Duty;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.decision.RuleRef;
import org.fengqiao.file.table.SheetColumn;

/** The rows of the sheet 决定: one for each duty, or one for a demand without any. Times are Beijing time. */
final class DutyRows {

    static final List<SheetColumn> COLUMNS = List.of(column("编号", 20), column("诉求", 6), column("事项类别", 20),
            column("性质", 12), column("途径", 20), column("须拆分", 8), column("首办单位", 24), column("责任单位", 24),
            column("职务", 14), column("责任人", 10), column("职责", 20), column("对象", 16), column("时限", 12),
            column("起算", 12), column("起算时间", 20), column("到期时间", 20), column("状态", 12), column("读法", 20),
            column("依据", 50), column("规则", 40), column("规则包", 12), column("决定编号", 20),
            column("来文编号", 20));

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int OF_DUTY = 11;

    private DutyRows() {
    }

    /** @param own number that the matter bears in the file */
    static List<List<?>> of(String own, Decision decision) {
        return decision.demands().stream().flatMap(demand -> demand.duties().isEmpty()
                ? List.of(row(own, decision, demand, null)).stream()
                : demand.duties().stream().map(duty -> row(own, decision, demand, duty))).collect(Collectors.toList());
    }

    private static List<?> row(String own, Decision decision, DemandDecision demand, Duty duty) {
        List<Object> row = new ArrayList<>(Arrays.asList(decision.matter(), demand.demand(), demand.item(),
                shown(demand.purpose()), shown(demand.legalChannel()), demand.separate() ? "是" : "",
                demand.route().firstHandler().name()));
        if (duty == null) {
            for (int i = 0; i < OF_DUTY; i++) {
                row.add(null);
            }
            row.addAll(Arrays.asList(joined(demand.route().rules(), true), joined(demand.route().rules(), false)));
        } else {
            row.addAll(duty(duty));
        }
        row.addAll(Arrays.asList(decision.pack(), decision.id(), own));
        return row;
    }

    private static List<Object> duty(Duty duty) {
        PartyRef by = duty.by();
        Clock clock = duty.clock();
        return Arrays.asList(by.name(), by.post(), by.person(), duty.action(), duty.to() == null ? null : name(duty.to()),
                clock == null ? "不限时" : clock.limit(), clock == null ? null : clock.from(),
                clock == null ? null : local(clock.startedAt()), clock == null ? null : local(clock.due()),
                duty.state().label(), duty.reading(), joined(duty.rules(), true), joined(duty.rules(), false));
    }

    private static String name(PartyRef party) {
        return party.name() + (party.post() == null ? "" : party.post());
    }

    /** What still waits for a person says so. */
    private static String shown(Concluded concluded) {
        return concluded.value() + (concluded.open() ? "（待确认）" : "");
    }

    private static String joined(List<RuleRef> rules, boolean basis) {
        return rules.stream().map(rule -> basis ? rule.basis() : rule.name()).distinct().collect(Collectors.joining("；"));
    }

    static LocalDateTime local(Instant instant) {
        return instant == null ? null : instant.atZone(ZONE).toLocalDateTime();
    }

    private static SheetColumn column(String heading, int width) {
        return new SheetColumn(heading, width);
    }
}
