package org.fengqiao.roster.job;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.explain.Comparison;
import org.fengqiao.planning.visits.office.Analysis;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.office.Draft;
import org.fengqiao.planning.visits.office.VariantSearch;
import org.fengqiao.planning.visits.solve.Outcome;
import org.fengqiao.planning.visits.solve.SearchSetting;
import org.fengqiao.planning.visits.solve.Variant;

/** Searches for a roster, or for several with another emphasis each, one after the other. */
public final class SolveWork implements JobWork {

    private final VisitProblem problem;
    private final Draft start;
    private final List<Variant> variants;
    private final SearchSetting setting;
    private volatile VariantSearch running;
    private volatile boolean stopped;

    /** @param start what to begin from and to count changes against; null to begin from nothing */
    public SolveWork(VisitProblem problem, Draft start, List<Variant> variants, SearchSetting setting) {
        this.problem = problem;
        this.start = start;
        this.variants = List.copyOf(variants);
        this.setting = setting;
    }

    @Override
    public VisitProblem problem() {
        return problem;
    }

    @Override
    public List<String> parts() {
        return variants.stream().map(Variant::label).toList();
    }

    @Override
    public int seconds() {
        return setting.steps() > 0 ? 0 : setting.seconds() * variants.size();
    }

    @Override
    public Circumstances circumstances() {
        return null;
    }

    /** Once stopped, variants that have not begun are left out. */
    @Override
    public List<Candidate> run(Telling telling) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < variants.size() && (i == 0 || !stopped); i++) {
            int part = i;
            VariantSearch search = new VariantSearch(problem, start, variants.get(i), setting);
            running = search;
            Outcome outcome = search.run(progress -> telling.improved(part, progress, search::best));
            Candidate candidate = candidate(variants.get(i).label(), outcome);
            telling.found(candidate);
            found.add(candidate);
        }
        return found;
    }

    private Candidate candidate(String name, Outcome outcome) {
        return new Candidate(name, outcome.plan(), Comparison.of(name, problem, outcome.plan(),
                start == null ? null : start.plan()), outcome.unused(), Analysis.of(problem, outcome.plan()).broken(),
                List.of(), List.of());
    }

    @Override
    public void stop() {
        stopped = true;
        VariantSearch now = running;
        if (now != null) {
            now.stop();
        }
    }
}
