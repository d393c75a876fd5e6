package org.fengqiao.web.page.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fengqiao.job.JobState;
import org.fengqiao.planning.Progress;
import org.fengqiao.planning.visits.setting.Concern;
import org.fengqiao.roster.job.Asked;
import org.fengqiao.roster.job.Candidate;
import org.fengqiao.roster.job.Improvement;
import org.fengqiao.roster.job.VisitJob;
import org.fengqiao.web.page.office.Days;
import org.fengqiao.web.page.office.JobPlot;

/**
 * A search as a page shows it.
 *
 * @param percent of the budget in time that is used; null where steps are counted
 * @param best    the latest improvement, or null
 */
public record JobProgress(String id, String title, JobState state, String note, long seconds, Long secondsLeft,
                          Integer percent, Improvement best, int improvements, List<Improvement> latest,
                          List<JobPlot> plots, List<Candidate> candidates, String roster, int version, int duties) {

    private static final int TOLD = 8;

    public JobProgress {
        latest = List.copyOf(latest);
        plots = List.copyOf(plots);
        candidates = List.copyOf(candidates);
    }

    static JobProgress of(VisitJob job) {
        Asked asked = job.asked();
        List<Improvement> all = job.found().improvements();
        int budget = asked.seconds();
        return new JobProgress(job.id(), asked.name() + " "
                + new Days().period(asked.first(), asked.last()), job.state(), job.note(),
                job.millis() / 1000, job.secondsLeft(),
                budget == 0 ? null : (int) Math.min(100, job.millis() / 10 / budget),
                all.isEmpty() ? null : all.get(all.size() - 1), all.size(), latest(all), plots(asked.parts(), all),
                job.found().candidates(), asked.roster(), asked.version(), asked.duties());
    }

    /** What is still broken at best; null while nothing is found. */
    public Long broken() {
        return candidates.isEmpty() ? best == null ? null : -best.hard()
                : Long.valueOf(candidates.stream().mapToLong(c -> -c.measure().hard()).min().orElse(0));
    }

    /** The least price: with the weights as written once it has ended, until then with those of the variant. */
    public Long price() {
        return candidates.isEmpty() ? best == null ? null : -best.soft()
                : Long.valueOf(candidates.stream().filter(c -> -c.measure().hard() == broken())
                .mapToLong(c -> -c.measure().soft()).min().orElse(0));
    }

    public boolean ended() {
        return state.over();
    }

    /** Every concern that costs something in one of the candidates. */
    public List<Concern> concerns() {
        return candidates.stream().flatMap(c -> c.measure().points().keySet().stream()).distinct().sorted().toList();
    }

    /** Every rank whose balance was measured. */
    public List<String> ranks() {
        return candidates.stream().flatMap(c -> c.measure().spreads().keySet().stream()).distinct().toList();
    }

    private static List<JobPlot> plots(List<String> parts, List<Improvement> all) {
        return parts.stream().map(part -> JobPlot.of(part, all.stream().filter(i -> i.part().equals(part))
                .map(i -> new Progress(i.millis(), i.hard(), i.soft(), 0)).toList())).toList();
    }

    private static List<Improvement> latest(List<Improvement> all) {
        List<Improvement> latest = new ArrayList<>(all.subList(Math.max(0, all.size() - TOLD), all.size()));
        Collections.reverse(latest);
        return latest;
    }
}
