package org.fengqiao.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;

/** A line of a plan as it is handed in and out. */
public record PlannedDuty(String duty, String post, LocalDate day) {

    public static List<PlannedDuty> of(Plan plan) {
        return plan.assignments().entrySet().stream()
                .map(e -> new PlannedDuty(e.getKey(), e.getValue().post(), e.getValue().day())).toList();
    }

    /** @throws OfficeException when a line is not whole or a duty stands twice */
    public static Plan plan(List<PlannedDuty> lines) {
        Map<String, Assignment> all = new TreeMap<>();
        for (PlannedDuty line : lines) {
            if (line == null || line.duty() == null || line.post() == null || line.day() == null) {
                throw OfficeException.invalid("plan", "排班的每一行都要有任务编号 duty、岗位 post 和日期 day。");
            }
            if (all.put(line.duty(), new Assignment(line.post(), line.day())) != null) {
                throw OfficeException.invalid("plan", "任务「" + line.duty() + "」写了两次。");
            }
        }
        return new Plan(all);
    }
}
