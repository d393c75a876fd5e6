package org.fengqiao.web.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.Duty;
import org.fengqiao.json.Json;
import org.fengqiao.receipt.Receipt;
import org.fengqiao.receipt.Summary;

/**
 * A recorded decision in a list.
 *
 * @param items    of all demands
 * @param handlers first handlers of all demands
 * @param due      the earliest end of any duty not yet done, or null
 * @param duty     action of that duty, or null
 * @param marks    number of marks still to be verified
 * @param open     number of confirmations that are awaited
 */
record DecisionRow(Summary summary, String place, String items, String handlers, Instant due, String duty, int marks,
                   int open) {

    static final List<String> HEADINGS = List.of("事项", "第几份", "记录时间", "地点", "事项类别", "首办", "最早到期", "到期的职责",
            "待确认", "待核", "规则包", "规则修订号", "名录修订号", "裁定编号", "回执散列", "个人信息");

    static DecisionRow of(Summary summary, Receipt receipt) {
        Decision decision = StoredDecision.decision(receipt);
        Duty first = decision.demands().stream().flatMap(d -> d.duties().stream())
                .filter(d -> d.metAt() == null && d.clock() != null && d.clock().due() != null)
                .min(Comparator.comparing(d -> d.clock().due())).orElse(null);
        return new DecisionRow(summary, decision.placeName(),
                decision.demands().stream().map(d -> d.item()).filter(Objects::nonNull).distinct()
                        .collect(Collectors.joining("；")),
                decision.demands().stream().map(d -> d.route().firstHandler().name()).distinct()
                        .collect(Collectors.joining("；")),
                first == null ? null : first.clock().due(), first == null ? null : first.action(),
                decision.verify().size(), decision.demands().stream().mapToInt(d -> d.confirmations().size()).sum());
    }

    /** In the order of {@link #HEADINGS}. */
    List<String> cells() {
        return List.of(summary.matter(), String.valueOf(summary.sequence()), Json.text(summary.recordedAt()), place,
                items, handlers, due == null ? "" : Json.text(due), duty == null ? "" : duty, String.valueOf(open),
                String.valueOf(marks), summary.pack(), summary.policyRevision(), summary.directoryRevision(),
                summary.decision(), summary.hash(), summary.erased() ? "已清除" : "加密另存");
    }
}
