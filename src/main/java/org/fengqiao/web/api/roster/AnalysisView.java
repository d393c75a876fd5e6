package org.fengqiao.web.api.roster;

import java.util.List;
import org.fengqiao.planning.visits.office.Analysis;

/** A roster looked at as it is. */
record AnalysisView(long hard, long soft, boolean feasible, List<String> broken, List<Analysis.Paid> paid,
                    List<String> misplaced, List<RankLoadView> loads, List<ReceptionView> receptions) {

    /** How evenly the load lies in a rank, in half-days with what was carried over. */
    record RankLoadView(String rank, int spread, List<LeaderLoadView> leaders) {
    }

    record LeaderLoadView(String post, String leader, int halfDays, int total) {
    }

    /** Whether a leader is planned to receive as often as the rank must. */
    record ReceptionView(String post, String leader, String cycle, int required, int planned) {
    }

    static AnalysisView of(Analysis found) {
        return new AnalysisView(found.hard(), found.soft(), found.holds(), found.broken(), found.paid(),
                found.misplaced(), found.fairness().stream().map(f -> new RankLoadView(f.rank().name(), f.spread(),
                f.loads().stream().map(l -> new LeaderLoadView(l.leader().post(), l.leader().label(), l.halfDays(),
                        l.total())).toList())).toList(),
                found.receptions().stream().map(r -> new ReceptionView(r.leader().post(), r.leader().label(),
                        r.cycle(), r.required(), r.planned())).toList());
    }
}
