package org.fengqiao.web.api.roster;

import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.Analysis;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.OfficeRoster;
import org.fengqiao.planning.visits.office.RosterAction;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.roster.Opened;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.job.Candidate;
import org.fengqiao.roster.job.VisitJob;
import org.fengqiao.roster.job.VisitJobs;
import org.springframework.stereotype.Component;

/** Makes rosters of what searches found. */
@Component
public class Adoption {

    private final RosterDesk desk;
    private final VisitJobs jobs;
    private final Asking asking;

    Adoption(RosterDesk desk, VisitJobs jobs, Asking asking) {
        this.desk = desk;
        this.jobs = jobs;
        this.asking = asking;
    }

    /**
     * A new draft.
     *
     * @param title   null for the name of the policy and the months
     * @param job     whose result is taken, or null for {@code problem.start} or an empty roster
     * @param variant of the job; null for its first
     */
    public OfficeRoster create(String title, JobAsk problem, String job, String variant, Signature by) {
        Asking.Meant meant = asking.meant(problem);
        Plan plan = job != null ? plan(job, variant)
                : meant.start() == null ? new Plan(Map.of()) : meant.start().plan();
        known(meant.problem(), plan);
        return desk.create(meant.place(), title, meant.files(), meant.period(), meant.circumstances(), plan, by);
    }

    /** The roster with the plan that the job brought. */
    public OfficeRoster adopt(String id, int version, String job, String variant, Signature by) {
        Plan plan = plan(job, variant);
        Opened opened = desk.open(id);
        known(opened.problem(), plan);
        return desk.replace(id, version, plan, RosterAction.ADOPTED, by);
    }

    /** What a job brought; one for another place or other months does not fit and is refused. */
    private Plan plan(String id, String variant) {
        VisitJob job = jobs.find(id);
        List<String> there = job.found().candidates().stream().map(Candidate::name).toList();
        return job.plan(variant).orElseThrow(() -> OfficeException.conflict(there.isEmpty()
                ? "求解任务还没有结果（" + job.state().label() + "），请等它完成，或先结束它。"
                : "求解任务里没有方案「" + variant + "」，现有：" + String.join("、", there) + "。"));
    }

    private static void known(VisitProblem problem, Plan plan) {
        List<String> unfit = Analysis.of(problem, plan).misplaced();
        if (!unfit.isEmpty()) {
            throw OfficeException.invalid("plan", "有 " + unfit.size() + " 项任务不在这一期里，或所写的人、日期不可选，例如「" + unfit.get(0)
                    + "」。请核对地方和起止月。");
        }
    }
}
