package org.fengqiao.roster.give;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.DutyTable;
import org.fengqiao.planning.visits.office.PublicLine;
import org.fengqiao.planning.visits.roster.Plan;

/**
 * What anybody may read of a roster. Its name comes from the settings, not from the roster's own title, in which
 * somebody may have written anything.
 *
 * @param period    in words, for example 2026年3月
 * @param published day of publication, in Asia/Shanghai
 * @param updated   day of the last repair after publication; null when there was none
 */
public record PublicNotice(String title, String period, LocalDate published, LocalDate updated, List<PublicLine> lines) {

    public PublicNotice {
        lines = List.copyOf(lines);
    }

    static PublicNotice of(VisitProblem problem, Plan plan, LocalDate published, LocalDate updated) {
        return new PublicNotice(problem.setting().policy().name() + "公告", problem.period().words(), published, updated,
                new DutyTable(problem).notice(plan));
    }

    /** Of a plan in a file, as it would be published on that day. */
    public static PublicNotice of(VisitProblem problem, Plan plan, LocalDate published) {
        return of(problem, plan, published, null);
    }

    /** 2026年2月20日公布，2026年3月5日更新. */
    public String dated() {
        return words(published) + "公布" + (updated == null ? "" : "，" + words(updated) + "更新");
    }

    /** Without an ending. */
    public String fileName() {
        return title + " " + period;
    }

    private static String words(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
