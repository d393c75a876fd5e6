package org.fengqiao.web.api.roster;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.explain.Comparison;
import org.fengqiao.planning.visits.repair.Change;
import org.fengqiao.planning.visits.repair.LateChange;
import org.fengqiao.roster.PlannedDuty;
import org.fengqiao.roster.job.Best;
import org.fengqiao.roster.job.Candidate;
import org.fengqiao.roster.job.Found;
import org.fengqiao.roster.job.Improvement;
import org.fengqiao.job.JobState;
import org.fengqiao.roster.job.VisitJob;

/**
 * A search as it stands.
 *
 * @param hard        of the best so far; null before there is one
 * @param feasible    whether the best so far breaks nothing that must not be broken and leaves no duty without somebody
 * @param obstacles   what is impossible in the problem itself, each with what would make it possible
 * @param secondsLeft at the most; null where steps are counted or it has ended
 * @param best        the best roster so far of the variant that is searched; null when there is none
 * @param variants    those that are done
 */
record JobView(String id, JobState state, String stateName, String note, String place, String roster, Instant asked,
               long millis, Long secondsLeft, Long hard, Long soft, boolean feasible, List<String> obstacles,
               List<Improvement> improvements, BestView best, List<VariantView> variants) {

    /** The best so far, measured with the weights of the variant. */
    record BestView(String name, long hard, long soft, List<PlannedDuty> plan) {

        static BestView of(Best best) {
            return best == null ? null : new BestView(best.part(), best.hard(), best.soft(), PlannedDuty.of(best.plan()));
        }
    }

    /** A roster that came of it, measured with the weights as written. */
    record VariantView(String name, long hard, long soft, boolean feasible, List<String> broken, double unused,
                       int changed, Map<String, Integer> points, Map<String, Integer> spreads, List<PlannedDuty> plan,
                       List<ChangeView> changes) {

        static VariantView of(Candidate found) {
            Comparison measure = found.measure();
            Map<String, Integer> points = new TreeMap<>();
            measure.points().forEach((concern, n) -> points.put(concern.label(), n));
            Map<String, LateChange> late = found.late().stream().collect(Collectors.toMap(LateChange::duty, l -> l));
            return new VariantView(found.name(), measure.hard(), measure.soft(), found.broken().isEmpty(),
                    found.broken(), found.unused(), measure.changed(), points, measure.spreads(),
                    PlannedDuty.of(found.plan()),
                    found.changes().stream().map(c -> ChangeView.of(c, late.get(c.duty()))).toList());
        }
    }

    /**
     * A duty that a repair put elsewhere, and why.
     *
     * @param late      that it comes later than the place promises to publish, or null
     * @param lateBasis the line of the settings that promises it, or null
     */
    record ChangeView(String duty, String title, PlannedDuty was, PlannedDuty now, boolean affected, String reason,
                      String late, String lateBasis) {

        static ChangeView of(Change change, LateChange late) {
            return new ChangeView(change.duty(), change.title(), change.was() == null ? null
                    : new PlannedDuty(change.duty(), change.was().post(), change.was().day()), change.now() == null
                    ? null : new PlannedDuty(change.duty(), change.now().post(), change.now().day()),
                    change.affected(), change.reason(), late == null ? null : late.sentence(),
                    late == null ? null : late.basis());
        }
    }

    static JobView of(VisitJob job) {
        Found found = job.found();
        List<Improvement> all = found.improvements();
        Improvement best = all.isEmpty() ? null : all.get(all.size() - 1);
        boolean holds = found.candidates().isEmpty() ? best != null && best.hard() >= 0 && found.obstacles().isEmpty()
                : found.candidates().stream().anyMatch(c -> c.broken().isEmpty());
        return new JobView(job.id(), job.state(), job.state().label(), job.note(), job.asked().place(),
                job.asked().roster(), job.asking(), job.millis(), job.secondsLeft(), best == null ? null : best.hard(),
                best == null ? null : best.soft(), holds, found.obstacles(), all, BestView.of(found.best()),
                found.candidates().stream().map(VariantView::of).toList());
    }
}
