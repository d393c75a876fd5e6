package org.fengqiao.web.page.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Service;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventResult;
import org.fengqiao.web.page.Telling;

/**
 * An entry of the log in the history.
 *
 * @param who   body and post, or null for the citizen and the register itself
 * @param words what else it tells, a sentence each
 * @param late  whether it was told, or noticed, more than a few minutes after it happened
 * @param off   whether it was taken back and counts for nothing
 */
record EntryLine(long sequence, String kind, String who, Instant at, Instant recordedAt, boolean late, String actor,
                 String proof, List<String> words, Long receipt, boolean off) {

    private static final Duration AT_ONCE = Duration.ofMinutes(5);

    static EntryLine of(CaseEvent entry, BodyNames names, boolean off) {
        String who = entry.body() == null ? null
                : names.of(entry.body()) + (entry.post() == null ? "" : " " + entry.post());
        boolean late = Duration.between(entry.at(), entry.recordedAt()).compareTo(AT_ONCE) > 0;
        return new EntryLine(entry.sequence(), entry.kind().label(), who, entry.at(), entry.recordedAt(), late, entry.actor(),
                entry.proof().label(), words(entry.what(), names), entry.receipt(), off);
    }

    private static List<String> words(Happening what, BodyNames names) {
        if (what instanceof Happening.Act act) {
            return act(act, names);
        } else if (what instanceof Happening.Registered entered) {
            return entered.from() == null ? List.of("来自 " + entered.source())
                    : List.of("来自 " + entered.source(), "因须保密单独办理，自事项 " + entered.from() + " 分出");
        } else if (what instanceof Happening.Merged merged) {
            return List.of("并入 " + merged.into(), "理由：" + merged.reason());
        } else if (what instanceof Happening.Corrected corrected) {
            return List.of("理由：" + corrected.reason());
        } else if (what instanceof Happening.Retracted retracted) {
            return List.of("第 " + retracted.entry() + " 条从此不算数", "理由：" + retracted.reason());
        } else if (what instanceof Happening.TimeApproved approved) {
            return List.of("认可第 " + approved.entry() + " 条的真实时间", "理由：" + approved.reason());
        } else if (what instanceof Happening.PostHandedOver over) {
            return List.of(names.of(over.body()) + " " + over.post() + "：由" + over.from() + "移交" + over.to());
        } else if (what instanceof Happening.Redecided again) {
            return List.of("理由：" + again.reason());
        } else if (what instanceof Happening.Erased erased) {
            return List.of("理由：" + erased.reason());
        }
        return List.of();
    }

    private static List<String> act(Happening.Act act, BodyNames names) {
        Event e = act.event();
        List<String> words = new ArrayList<>();
        add(words, "", e.result() == EventResult.DONE ? null : e.result().label() + "（不算完成）");
        add(words, "关于：", e.about());
        add(words, "", e.value() == null ? null : switch (e.kind()) {
            case DESIGNATED, FORWARDED, ASSIGNED, DISPATCHED -> "交给 " + names.of(e.value());
            case WHISTLED -> "叫 " + Stream.of(e.value().split("[、，,；;]")).map(String::strip).map(names::of)
                    .collect(Collectors.joining("、"));
            case CO_ORDINATION_ASKED, CONSULTED, PROPOSED -> "对 " + names.of(e.value());
            case DELIVERED, SUPERVISED -> "送给 " + names.of(e.value());
            default -> "内容：" + e.value();
        });
        add(words, "诉求：", e.demand());
        add(words, "天数：", e.days() == null ? null : e.days().toString());
        add(words, "期限：", e.until() == null ? null : new Telling(e.at(), null).exact(e.until()));
        add(words, "备注：", e.note());
        if (act.service() != null) {
            Service service = act.service();
            words.add("送达：" + service.means() + (service.receiver() == null ? "" : "，" + service.receiver() + "签收")
                    + (service.proof() == null ? "" : "，凭证 " + service.proof()) + (service.refused() ? "，拒收" : ""));
        }
        return words;
    }

    private static void add(List<String> words, String before, String value) {
        if (value != null && !value.isBlank()) {
            words.add(before + value);
        }
    }
}
