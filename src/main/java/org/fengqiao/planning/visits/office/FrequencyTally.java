package org.fengqiao.planning.visits.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.Span;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.setting.Leader;

/**
 * Whether a leader received as often as the rank has to, in one cycle. A session that a substitute took counts for the
 * substitute.
 *
 * @param leader   title and name
 * @param cycle    for example 2026年第2季度
 * @param required least number
 * @param held     sessions that the leader came to
 * @param open     sessions of the roster that nothing is recorded about yet
 */
public record FrequencyTally(String post, String leader, String rank, String cycle, int required, int held, int open,
                             FrequencyState state) {

    /** One entry a leader and full cycle of the period, in protocol order. */
    public static List<FrequencyTally> of(VisitProblem problem, Plan plan, Map<String, SessionRecord> records,
                                          LocalDate today) {
        List<FrequencyTally> tallies = new ArrayList<>();
        List<Span> quotas = problem.quotas().stream()
                .sorted(Comparator.comparingInt((Span q) -> q.leader().order()).thenComparing(Span::start))
                .toList();
        for (Span quota : quotas) {
            int held = 0;
            int open = 0;
            for (Demand demand : problem.demands()) {
                Assignment planned = plan.of(demand.id()).orElse(null);
                if (planned == null || !demand.isReception()) {
                    continue;
                }
                SessionRecord record = records.get(demand.id());
                String by = record != null && record.outcome() == SessionOutcome.SUBSTITUTE ? record.substitute()
                        : planned.post();
                LocalDate day = record == null ? planned.day() : record.day(planned);
                if (by.equals(quota.leader().post()) && quota.covers(day)) {
                    boolean done = record != null && (record.outcome() == SessionOutcome.PRESENT
                            || record.outcome() == SessionOutcome.SUBSTITUTE);
                    held += done ? 1 : 0;
                    open += record == null || record.outcome() == SessionOutcome.POSTPONED ? 1 : 0;
                }
            }
            tallies.add(tally(quota, held, open, today));
        }
        return tallies;
    }

    private static FrequencyTally tally(Span quota, int held, int open, LocalDate today) {
        Leader leader = quota.leader();
        FrequencyState state = held >= quota.limit() ? FrequencyState.MET
                : today.isAfter(quota.end()) && held + open < quota.limit() ? FrequencyState.MISSED : FrequencyState.OPEN;
        return new FrequencyTally(leader.post(), leader.label(quota.start()), leader.rank().name(), quota.name(),
                quota.limit(), held, open, state);
    }
}
