package org.fengqiao.gridplan;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.fengqiao.job.Job;
import org.fengqiao.job.JobKind;
import org.fengqiao.job.Jobs;
import org.fengqiao.json.Json;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.solve.SearchSetting;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** Searches and repairs of grid plans as jobs. */
public final class PlanJobs {

    private static final int USUAL = 100;
    private static final int LONGEST = 3600;

    private final Jobs jobs;

    public PlanJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    /**
     * How long to search: a budget in seconds or in steps for every seat, at most one of them; then the usual steps.
     *
     * @throws OfficeException when both are given, or one is out of range
     */
    public static SearchSetting setting(Integer seconds, Integer steps, Integer seed) {
        if (seconds != null && steps != null) {
            throw OfficeException.invalid("steps", "预算写 seconds 或 steps 中的一个。");
        }
        if (seconds != null && (seconds < 1 || seconds > LONGEST) || steps != null && steps < 1) {
            throw OfficeException.invalid(seconds == null ? "steps" : "seconds", "预算要大于 0，秒数至多 " + LONGEST + "。");
        }
        SearchSetting setting = seconds != null ? SearchSetting.seconds(seconds)
                : SearchSetting.steps(steps == null ? USUAL : steps);
        return setting.withSeed(seed == null ? 1 : seed);
    }

    /** @param plan the plan it is for, or null */
    public Job search(GridProblem problem, SearchSetting setting, String place, LocalDate day, OfficePlan plan,
                      String account) {
        String id = plan == null ? null : plan.id();
        return jobs.start(Jobs.freshId(), JobKind.GRIDS, account, problem.setting().policy().name() + "求解",
                SearchAsked.of(place, day, plan, setting, false),
                new SearchWork(new FreshSearch(problem, setting, place, id), place, id));
    }

    /** @param leavers who leaves besides those that are known */
    public Job repair(OfficePlan plan, PlanOffice.Circumstances now, SortedMap<String, LocalDate> leavers,
                      SearchSetting setting, String account) {
        plan.need(PlanState.PUBLISHED, "修补");
        return jobs.start(Jobs.freshId(), JobKind.GRIDS, account, plan.title() + "修补",
                SearchAsked.of(plan.place(), now.day(), plan, setting, true),
                new SearchWork(new MendingSearch(plan, now, leavers, setting), plan.place(), plan.id()));
    }

    /** Of one account, the latest first, without outcomes. */
    public List<Job> list(String account, int limit) {
        return jobs.list(JobKind.GRIDS, account, limit);
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
}
