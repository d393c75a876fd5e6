package org.fengqiao.gridplan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.Progress;

/**
 * What a search or a repair came to, as its job keeps it.
 *
 * @param plan         id of the plan it was started for, or null
 * @param holders      the best plan; null while it still searches
 * @param improvements how it went
 * @param settings     for a repair, revision of the settings it was measured by; otherwise null
 * @param leavers      for a repair, who leaves besides those that were known
 * @param changes      for a repair, every seat that changes, with the reason
 * @param dropped      for a repair, ids of seats that are no more
 */
public record SearchOutcome(String place, String plan, Map<String, String> holders, long hard, long soft, int gaps,
                            @JsonIgnoreProperties(value = "feasible", allowGetters = true)
                            List<Progress> improvements, String settings, Map<String, LocalDate> leavers,
                            List<PlanChange> changes, List<String> dropped) {

    /** While it runs: nothing but how it goes. */
    static SearchOutcome going(String place, String plan, List<Progress> improvements) {
        Progress last = improvements.isEmpty() ? new Progress(0, 0, 0, 0) : improvements.get(improvements.size() - 1);
        return new SearchOutcome(place, plan, null, last.hard(), last.soft(), 0, improvements, null, Map.of(),
                List.of(), List.of());
    }

    public double share() {
        return improvements.isEmpty() ? 0 : improvements.get(improvements.size() - 1).share();
    }
}
