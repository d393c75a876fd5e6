package org.fengqiao.web.page.grid;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.setting.Worker;
import org.fengqiao.planning.visits.office.OfficeException;

/** Who leaves, as written in a box: one a line, code or name and the last day. */
record Leavers(SortedMap<String, LocalDate> days) {

    /**
     * @param today the last day of those for whom none is written
     * @throws OfficeException naming the line that cannot be understood
     */
    static Leavers read(String text, GridProblem problem, LocalDate today) {
        SortedMap<String, LocalDate> days = new TreeMap<>();
        List<String> lines = text == null ? List.of() : text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).strip().split("[\\s,，]+");
            if (!parts[0].isEmpty()) {
                String at = "第 " + (i + 1) + " 行：";
                days.put(worker(parts[0], problem, at), parts.length < 2 ? today : day(parts[1], at));
            }
        }
        return new Leavers(days);
    }

    private static String worker(String written, GridProblem problem, String at) {
        if (problem.worker(written).isPresent()) {
            return written;
        }
        List<Worker> named = problem.setting().workers().stream().filter(w -> w.name().equals(written)).toList();
        if (named.size() != 1) {
            throw OfficeException.invalid("leavers", at + (named.isEmpty() ? "没有「" + written + "」，请核对编号或姓名。"
                    : "叫「" + written + "」的有 " + named.size() + " 人，请写编号。"));
        }
        return named.get(0).code();
    }

    private static LocalDate day(String written, String at) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException wrong) {
            throw OfficeException.invalid("leavers", at + "日期应写作 2027-02-28，实为「" + written + "」。");
        }
    }
}
