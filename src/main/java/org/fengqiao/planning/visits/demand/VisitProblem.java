package org.fengqiao.planning.visits.demand;

import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.setting.VisitSetting;

/**
 * What has to be planned: the duties of a period and who could take each of them when. Immutable.
 *
 * @param slots  candidates by id of the duty, in order of leader and day
 * @param quotas cycles in which a leader has to receive at least so often
 */
public record VisitProblem(VisitSetting setting, OpenDays openDays, Eligibility eligibility, List<Demand> demands,
                           Map<String, List<Slot>> slots, List<Span> quotas) {

    public VisitProblem {
        demands = List.copyOf(demands);
        quotas = List.copyOf(quotas);
    }

    public static VisitProblem of(VisitSetting setting, Period period) {
        OpenDays open = new OpenDays(setting, period);
        return ProblemBuilder.build(setting, open, Demands.of(setting, open));
    }

    public Period period() {
        return openDays.period();
    }

    public List<Slot> slots(Demand demand) {
        return slots.get(demand.id());
    }

    /** Number of pairs of duty and candidate. */
    public int size() {
        return slots.values().stream().mapToInt(List::size).sum();
    }
}
