package org.fengqiao.roster.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.explain.Comparison;
import org.fengqiao.planning.visits.office.Analysis;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.repair.Damage;
import org.fengqiao.planning.visits.repair.Repair;
import org.fengqiao.planning.visits.repair.Repaired;
import org.fengqiao.planning.visits.solve.SearchSetting;

/** Mends a roster. */
public final class RepairWork implements JobWork {

    private static final String NAME = "修复";

    private final Damage damage;
    private final Circumstances circumstances;
    private final LocalDate today;
    private final SearchSetting setting;
    private final Repair repair;

    /**
     * @param circumstances what has come up, with which the damage was found
     * @param today         Asia/Shanghai, to tell what comes too late to be published in time
     */
    public RepairWork(Damage damage, Circumstances circumstances, LocalDate today, SearchSetting setting) {
        this.today = today;
        this.repair = new Repair(damage);
        this.damage = damage;
        this.circumstances = circumstances;
        this.setting = setting;
    }

    @Override
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
        Repaired mended = repair.run(setting, progress -> telling.improved(0, progress, repair::best));
        List<String> broken = new ArrayList<>(mended.changes().stream().filter(c -> c.now() == null
                && damage.problem().demands().stream().anyMatch(d -> d.id().equals(c.duty())))
                .map(c -> c.title() + "：" + c.reason()).toList());
        broken.addAll(Analysis.violations(damage.problem(), mended.plan()));
        Candidate candidate = new Candidate(NAME, mended.plan(), Comparison.of(NAME, damage.problem(), mended.plan(),
                damage.published()), mended.outcome().unused(), broken, mended.changes(),
                Damage.late(mended.changes(), today, damage.problem()));
        telling.found(candidate);
        return List.of(candidate);
    }

    @Override
    public void stop() {
        repair.stop();
    }
}
