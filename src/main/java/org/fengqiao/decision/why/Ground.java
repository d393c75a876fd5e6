package org.fengqiao.decision.why;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.Examination;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Rule;

/** One demand of an examined matter: what was decided, and on which snapshots which phase was asked. */
record Ground(Policy policy, LocalDate day, DemandDecision decision, Examination.OneDemand examined) {

    static Ground of(Policy policy, Examination examination, String demand) {
        LocalDate day = WorkCalendar.day(examination.decision().asOf());
        for (int i = 0; i < examination.demands().size(); i++) {
            if (examination.demands().get(i).demand().equals(demand)) {
                return new Ground(policy, day, examination.decision().demands().get(i), examination.demands().get(i));
            }
        }
        throw new IllegalArgumentException("事项没有编号为「" + demand + "」的诉求，现有：" + String.join("、",
                examination.demands().stream().map(Examination.OneDemand::demand).toList()) + "。");
    }

    List<Examination.Asked> asked(Phase phase) {
        return examined.asked().stream().filter(a -> a.phase() == phase).toList();
    }

    boolean inForce(Rule rule) {
        return rule.validity().covers(day);
    }

    boolean matched(Rule rule) {
        return inForce(rule) && asked(rule.phase()).stream().anyMatch(a -> rule.when().holds(a.fact()));
    }

    /** The snapshot on which the rule came closest to matching; empty where its phase was never asked. */
    Optional<Examination.Asked> closest(Rule rule) {
        return asked(rule.phase()).stream()
                .min(Comparator.comparingInt(a -> Blame.failing(rule.when(), a.fact()).size()));
    }

    /** As later phases see it. */
    DemandFact last() {
        return examined.asked().get(examined.asked().size() - 1).fact();
    }
}
