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
 * @param leavers      who has left, for a repair
 * @param changes      in Chinese, one for each seat that a repair changes, with the reason
 */
public record SearchOutcome(String place, String plan, Map<String, String> holders, long hard, long soft, int gaps,
                            @JsonIgnoreProperties(value = "feasible", allowGetters = true)
                            List<Progress> improvements, Map<String, LocalDate> leavers, List<String> changes) {
}
