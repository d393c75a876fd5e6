package org.fengqiao.roster.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.fengqiao.job.StoppableWork;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.Progress;
import org.fengqiao.planning.visits.demand.ProblemCheck;
import org.fengqiao.planning.visits.roster.Plan;

/** One search while it runs: gathers what its job writes down. */
final class RunningSearch implements StoppableWork.Search, Telling {

    private static final int MOST_POINTS = 2000;
    private static final int WHOLE = 1000;

    private final JobWork work;
    private final List<Improvement> improvements = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private List<String> obstacles = List.of();
    private Supplier<Optional<Plan>> best = Optional::empty;
    private long began;

    RunningSearch(JobWork work) {
        this.work = work;
    }

    @Override
    public Found run() {
        List<String> impossible = ProblemCheck.check(work.problem()).stream().filter(Finding::isError)
                .map(Finding::toString).toList();
        synchronized (this) {
            obstacles = impossible;
            began = System.nanoTime();
        }
        List<Candidate> all = work.run(this);
        synchronized (this) {
            return new Found(millis(), obstacles, improvements, null, all);
        }
    }

    @Override
    public void stop() {
        work.stop();
    }

    @Override
    public synchronized Found soFar() {
        return new Found(millis(), obstacles, improvements, best(), candidates);
    }

    @Override
    public synchronized int permille() {
        return work.seconds() == 0 ? candidates.size() * WHOLE / work.parts().size()
                : (int) Math.min(WHOLE, millis() / work.seconds());
    }

    @Override
    public synchronized void improved(int part, Progress progress, Supplier<Optional<Plan>> plan) {
        if (improvements.size() == MOST_POINTS) {
            // thin out: a plot needs no more
            for (int i = improvements.size() - 2; i > 0; i -= 2) {
                improvements.remove(i);
            }
        }
        improvements.add(new Improvement(work.parts().get(part), progress.millis(), progress.hard(), progress.soft()));
        best = plan;
    }

    @Override
    public synchronized void found(Candidate candidate) {
        candidates.add(candidate);
        best = Optional::empty;
    }

    private Best best() {
        Improvement last = improvements.isEmpty() ? null : improvements.get(improvements.size() - 1);
        return best.get().map(plan -> new Best(last.part(), last.hard(), last.soft(), plan)).orElse(null);
    }

    private long millis() {
        return began == 0 ? 0 : TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }
}
