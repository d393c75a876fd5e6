package org.fengqiao.roster.job;

import java.util.List;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.explain.Comparison;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.repair.Damage;
import org.fengqiao.planning.visits.repair.Repair;
import org.fengqiao.planning.visits.repair.Repaired;
import org.fengqiao.planning.visits.solve.SearchSetting;

/** Mends a roster. Takes a few seconds at most, so it runs to its end. */
public final class RepairWork implements JobWork {

    private static final String NAME = "修复";

    private final Damage damage;
    private final Circumstances circumstances;
    private final SearchSetting setting;

    /** @param circumstances what has come up, with which the damage was found */
    public RepairWork(Damage damage, Circumstances circumstances, SearchSetting setting) {
        this.damage = damage;
        this.circumstances = circumstances;
        this.setting = setting;
    }

    public Circumstances circumstances() {
        return circumstances;
    }

    @Override
    public VisitProblem problem() {
        return damage.problem();
    }

    @Override
    public List<String> parts() {
        return List.of(NAME);
    }

    @Override
    public int seconds() {
        return setting.steps() > 0 ? 0 : setting.seconds();
    }

    @Override
    public List<Candidate> run(Telling telling) {
        Repaired mended = new Repair(damage).run(setting, progress -> telling.improved(0, progress));
        return List.of(new Candidate(NAME, mended.plan(), Comparison.of(NAME, damage.problem(), mended.plan(),
                damage.published()), mended.outcome().unused(), mended.changes()));
    }

    @Override
    public void stop() {
        // ends by itself soon
    }
}
