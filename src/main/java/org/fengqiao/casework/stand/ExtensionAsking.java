package org.fengqiao.casework.stand;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.calendar.ClockUnit;
import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.stand.Entitlement.Refusal;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.outcome.Outcome;

/**
 * Asking for more time: for which duty, by how many days, and until when somebody has to decide. Asking moves no end; who
 * may ask and who decides is for rules ({@link Entitlement}).
 */
public final class ExtensionAsking {

    /** By action: how many days rules let be approved in all. */
    private record Extendable(Map<String, Integer> days) {

        static Extendable of(Policy policy) {
            Map<String, Integer> days = new HashMap<>();
            policy.rules().stream().flatMap(rule -> rule.then().stream()).filter(Outcome.Owe.class::isInstance)
                    .map(Outcome.Owe.class::cast).filter(owe -> owe.extension() != null)
                    .forEach(owe -> days.merge(owe.action(), most(owe.extension().atMost(), policy), Math::max));
            return new Extendable(Map.copyOf(days));
        }

        private static int most(TimeLimit atMost, Policy policy) {
            return atMost.unit() == ClockUnit.DAY ? Math.min(atMost.amount(), policy.switches().extensionTotalDays())
                    : atMost.amount();
        }
    }

    private final Map<String, Integer> most;
    private final Stand stand;
    private final Instant now;

    /**
     * @param stand before the act
     * @param now   when it is told
     */
    public ExtensionAsking(Policy policy, Stand stand, Instant now) {
        this.most = policy.derived(Extendable.class, Extendable::of).days();
        this.stand = stand;
        this.now = now;
    }

    /**
     * The actions for which more time can be asked now.
     *
     * @param body code, or null for whoever acts for several
     */
    public List<String> open(String body) {
        return stand.duties().stream().filter(this::inTime).filter(d -> !undecided(d.demand()))
                .filter(d -> body == null || body.equals(d.duty().by().body())).map(d -> d.duty().action()).distinct()
                .toList();
    }

    /** An asking with the duty it can only mean, and with the end of that duty, by which it is to be decided. */
    public Event completed(Event e) {
        List<LedgerDuty> meant = meant(e);
        return meant.isEmpty() || meant.stream().map(d -> d.duty().action()).distinct().count() > 1 ? e
                : new Event(e.kind(), e.at(), e.recordedAt(), e.body(), e.post(), e.demand(), e.result(),
                meant.get(0).duty().action(), e.value(), e.days(), end(meant), e.note());
    }

    /** Why an asking, or an answer to one, is not admitted; empty if it is, or is neither. */
    public Optional<Refusal> refusal(Event act) {
        if (act.kind() == EventKind.EXTENSION_REFUSED) {
            return blank(act.note()) ? wrong("/note", "不予延期须在备注里写明理由。")
                    : stand.duties().stream().anyMatch(d -> act.concerns(d.demand()) && undecided(d.demand()))
                    ? Optional.empty() : wrong("/kind", "这件事项没有等待决定的延期申请。");
        } else if (act.kind() != EventKind.EXTENSION_ASKED) {
            return Optional.empty();
        } else if (blank(act.note())) {
            return wrong("/note", "申请延期须在备注里写明理由。");
        }
        List<LedgerDuty> meant = meant(act);
        if (meant.isEmpty() || blank(act.about())) {
            return unmeant(act);
        } else if (meant.stream().anyMatch(d -> undecided(d.demand()))) {
            return wrong("/kind", "已有一件延期申请等待负责人决定，决定以后才能再申请。");
        }
        int left = meant.stream().mapToInt(d -> most.get(d.duty().action()) - d.duty().clock().extended()).min()
                .orElseThrow();
        return act.days() == null || act.days() <= left ? Optional.empty()
                : wrong("/days", left <= 0 ? "「" + act.about() + "」的延期已经用完，不能再申请。"
                : "「" + act.about() + "」最多还能延 " + left + " 天，实为 " + act.days() + " 天。");
    }

    private Optional<Refusal> unmeant(Event act) {
        Optional<LedgerDuty> late = stand.duties().stream().filter(d -> d.owed() && mine(d, act)
                && (blank(act.about()) || act.about().equals(d.duty().action())) && extendable(d) && !inTime(d)).findFirst();
        if (meant(act).isEmpty() && late.isPresent()) {
            return wrong("/at", "「" + late.get().duty().action() + "」的期限 " + Json.text(late.get().due())
                    + " 已经过了：期限届满以前才能申请延期。");
        }
        String can = stand.duties().stream().filter(d -> inTime(d) && mine(d, act)).map(d -> d.duty().action()).distinct()
                .collect(Collectors.joining("、"));
        return wrong("/about", (blank(act.about()) ? "请写明申请延长哪项职责的期限（关于）"
                : "「" + act.about() + "」不是所填单位欠着的、规则允许延期的职责") + (can.isEmpty() ? "；现在没有可以申请延期的。"
                : "，可选：" + can + "。"));
    }

    /** What the asking may be about: what it names, or all that it could. */
    private List<LedgerDuty> meant(Event act) {
        return stand.duties().stream().filter(d -> inTime(d) && mine(d, act)
                && (blank(act.about()) || act.about().equals(d.duty().action()))).toList();
    }

    private static boolean mine(LedgerDuty duty, Event act) {
        return act.concerns(duty.demand()) && act.body() != null && act.body().equals(duty.duty().by().body());
    }

    private boolean inTime(LedgerDuty duty) {
        return duty.owed() && extendable(duty) && !now.isAfter(duty.due());
    }

    private boolean extendable(LedgerDuty duty) {
        return duty.due() != null && most.containsKey(duty.duty().action());
    }

    /** The newest asking on which nobody decided yet. */
    public Optional<Event> undecided(CaseFile file) {
        return new Acts(file).inOrder().stream().map(Acts::act).filter(act -> act.kind() == EventKind.EXTENSION_ASKED
                && stand.duties().stream().anyMatch(d -> act.concerns(d.demand()) && decides(d)
                && act.at().equals(d.startedAt()))).reduce((first, last) -> last);
    }

    private boolean undecided(String demand) {
        return stand.duties().stream().anyMatch(d -> d.demand().equals(demand) && decides(d));
    }

    /** Whether it is owed to decide on an asking. */
    private static boolean decides(LedgerDuty duty) {
        return duty.owed() && duty.duty().evidence().contains(EventKind.EXTENSION_REFUSED.label());
    }

    private static Instant end(List<LedgerDuty> meant) {
        return meant.stream().map(LedgerDuty::due).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Optional<Refusal> wrong(String field, String detail) {
        return Optional.of(new Refusal(field, detail));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
