package org.fengqiao.gridplan;

import java.time.LocalDate;
import org.fengqiao.job.Job;
import org.fengqiao.json.Json;
import org.fengqiao.planning.grids.solve.SearchSetting;

/**
 * What a search was asked for, as its job keeps it.
 *
 * @param plan    id of the plan it is for, or null
 * @param version of that plan, or 0
 * @param seconds budget, or 0 for one in steps
 * @param repair  whether a published plan is mended
 */
public record SearchAsked(String place, LocalDate day, String plan, int version, int seconds, int steps, long seed,
                          boolean repair) {

    static SearchAsked of(String place, LocalDate day, OfficePlan plan, SearchSetting setting, boolean repair) {
        return new SearchAsked(place, day, plan == null ? null : plan.id(), plan == null ? 0 : plan.version(),
                setting.seconds(), setting.steps(), setting.seed(), repair);
    }

    public static SearchAsked of(Job job) {
        return Json.mapper().readValue(job.asked(), SearchAsked.class);
    }
}
