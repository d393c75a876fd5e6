package org.fengqiao.web.page.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.job.JobState;
import org.fengqiao.planning.Progress;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.setting.Concern;
import org.fengqiao.roster.job.Asked;
import org.fengqiao.roster.job.Candidate;
import org.fengqiao.roster.job.Improvement;
import org.fengqiao.roster.job.VisitJob;
import org.fengqiao.web.page.office.JobPlot;

/**
 * A search as a page shows it.
 *
 * @param percent of the budget in time that is used; null where steps are counted
 * @param best    the latest improvement, or null
 * @param obstacles what is impossible in the problem itself, each with what would make it possible
 * @param partial name of the variant whose best so far is kept, or null
 */
public record JobProgress(String id, String title, JobState state, String note, long seconds, Long secondsLeft,
                          Integer percent, Improvement best, int improvements, List<Improvement> latest,
                          List<JobPlot> plots, List<Candidate> candidates, List<String> obstacles,
                          List<String> parts, String partial, String roster, int version, int duties) {

    private static final int TOLD = 8;

    public JobProgress {
        latest = List.copyOf(latest);
        plots = List.copyOf(plots);
        candidates = List.copyOf(candidates);
        obstacles = List.copyOf(obstacles);
        parts = List.copyOf(parts);
    }

    static JobProgress of(VisitJob job) {
        Asked asked = job.asked();
        List<Improvement> all = job.found().improvements();
        int budget = asked.seconds();
        return new JobProgress(job.id(), asked.name() + " "
                + new Period(asked.first(), asked.last()).words(), job.state(), job.note(),
                job.millis() / 1000, job.secondsLeft(),
                budget == 0 ? null : (int) Math.min(100, job.millis() / 10 / budget),
                all.isEmpty() ? null : all.get(all.size() - 1), all.size(), latest(all), plots(asked.parts(), all),
                job.found().candidates(), job.found().obstacles(), asked.parts(),
                job.found().best() == null ? null : job.found().best().part(), asked.roster(), asked.version(), asked.duties());
    }

    /**
     * What is still broken at best; null while nothing is found. What is impossible counts too: the search leaves it out.
     */
    public Long broken() {
        return candidates.isEmpty() ? best == null ? null : -best.hard() + obstacles.size()
                : Long.valueOf(candidates.stream().mapToLong(c -> c.broken().size()).min().orElse(0));
    }

    /** The sentences that tell it, of the variant that breaks least. */
    public List<String> sentences() {
        return candidates.stream().map(Candidate::broken).min(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    /** The variant that was cut off before it was done and can be taken over as it was, or null. */
    public String cutOff() {
        return ended() && partial != null && candidates.stream().noneMatch(c -> c.name().equals(partial)) ? partial
                : null;
    }

    /** The least price: with the weights as written once it has ended, until then with those of the variant. */
    public Long price() {
        return candidates.isEmpty() ? best == null ? null : -best.soft()
                : Long.valueOf(candidates.stream().filter(c -> c.broken().size() == broken())
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
