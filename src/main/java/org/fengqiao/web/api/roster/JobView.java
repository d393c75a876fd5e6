package org.fengqiao.web.api.roster;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.planning.visits.explain.Comparison;
import org.fengqiao.planning.visits.repair.Change;
import org.fengqiao.roster.PlannedDuty;
import org.fengqiao.roster.job.Candidate;
import org.fengqiao.roster.job.Improvement;
import org.fengqiao.roster.job.JobState;
import org.fengqiao.roster.job.VisitJob;

/**
 * A search as it stands.
 *
 * @param hard        of the best so far; null before there is one
 * @param secondsLeft at the most; null where steps are counted or it has ended
 * @param variants    empty until it has ended
 */
record JobView(String id, JobState state, String stateName, String note, String place, String roster, Instant asked,
               long millis, Long secondsLeft, Long hard, Long soft, boolean feasible,
               List<Improvement> improvements, List<VariantView> variants) {

    /** A roster that came of it, measured with the weights as written. */
    record VariantView(String name, long hard, long soft, boolean feasible, double unused, int changed,
                       Map<String, Integer> points, Map<String, Integer> spreads, List<PlannedDuty> plan,
                       List<ChangeView> changes) {

        static VariantView of(Candidate found) {
            Comparison measure = found.measure();
            Map<String, Integer> points = new TreeMap<>();
            measure.points().forEach((concern, n) -> points.put(concern.label(), n));
            return new VariantView(found.name(), measure.hard(), measure.soft(), measure.hard() >= 0, found.unused(),
                    measure.changed(), points, measure.spreads(), PlannedDuty.of(found.plan()),
                    found.changes().stream().map(ChangeView::of).toList());
        }
    }

    /** A duty that a repair put elsewhere, and why. */
    record ChangeView(String duty, String title, PlannedDuty was, PlannedDuty now, boolean affected, String reason) {

        static ChangeView of(Change change) {
            return new ChangeView(change.duty(), change.title(), change.was() == null ? null
                    : new PlannedDuty(change.duty(), change.was().post(), change.was().day()), change.now() == null
                    ? null : new PlannedDuty(change.duty(), change.now().post(), change.now().day()),
                    change.affected(), change.reason());
        }
    }

    static JobView of(VisitJob job) {
        VisitJob.Moment now = job.now();
        List<Improvement> all = now.improvements();
        Improvement best = all.isEmpty() ? null : all.get(all.size() - 1);
        return new JobView(job.id(), now.state(), now.state().label(), now.note(), job.origin().place(),
                job.origin().roster(), job.asked(), now.millis(), now.secondsLeft(), best == null ? null : best.hard(),
                best == null ? null : best.soft(), best != null && best.hard() >= 0, all,
                now.candidates().stream().map(VariantView::of).toList());
    }
}
