package org.fengqiao.gridplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.fengqiao.job.Job;
import org.fengqiao.job.JobKind;
import org.fengqiao.job.Jobs;
import org.fengqiao.json.Json;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.explain.GridChange;
import org.fengqiao.planning.grids.repair.GridRepair;
import org.fengqiao.planning.grids.repair.GridRepaired;
import org.fengqiao.planning.grids.setting.Worker;
import org.fengqiao.planning.grids.solve.SearchSetting;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** Searches and repairs of grid plans as jobs. */
public final class PlanJobs {

    private final Jobs jobs;

    public PlanJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    /** @param plan id of the plan it is for, or null */
    public Job search(GridProblem problem, SearchSetting setting, String place, String plan, String account) {
        return jobs.start(Jobs.freshId(), JobKind.GRIDS, account, problem.setting().policy().name() + "求解",
                Map.of("place", place, "seed", setting.seed()), new SearchWork(problem, setting, place, plan));
    }

    /** @param problem with those who leave */
    public Job repair(GridProblem problem, OfficePlan plan, SortedMap<String, LocalDate> leavers,
                      SearchSetting setting, String account) {
        plan.need(PlanState.PUBLISHED, "修补");
        return jobs.start(Jobs.freshId(), JobKind.GRIDS, account, plan.title() + "修补",
                Map.of("plan", plan.id(), "version", plan.version()), report -> {
                    GridRepaired mended = new GridRepair(problem, plan.plan()).run(setting, ProgressListener.NONE);
                    return new SearchOutcome(plan.place(), plan.id(), mended.plan().holders(), mended.hard(),
                            mended.soft(), mended.gaps(), List.of(), leavers,
                            mended.changes().stream().map(c -> told(problem, c)).toList());
                });
    }

    public Job find(String id, String account) {
        return jobs.find(id).filter(j -> j.kind() == JobKind.GRIDS && j.account().equals(account))
                .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_JOB, "没有编号为「" + id + "」的求解任务。"));
    }

    public void stop(String id) {
        jobs.stop(id);
    }

    /** The plan that a job came to; of one that was stopped, the best it had. */
    public SearchOutcome outcome(String id, String account) {
        Job job = find(id, account);
        SearchOutcome found = job.outcome() == null ? null
                : Json.mapper().readValue(job.outcome(), SearchOutcome.class);
        if (!job.state().over() || found == null || found.holders() == null) {
            throw OfficeException.conflict("求解任务" + job.state().label() + "，还没有可采用的安排。");
        }
        return found;
    }

    private static String told(GridProblem problem, GridChange change) {
        return change.seat().title() + "：" + name(problem, change.was()) + " → " + name(problem, change.now())
                + (change.forced() ? "（必须改）" : "（让出）") + change.reason();
    }

    private static String name(GridProblem problem, String worker) {
        return worker == null ? "空缺" : problem.worker(worker).map(Worker::name).orElse(worker);
    }
}
