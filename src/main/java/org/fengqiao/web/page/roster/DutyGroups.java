package org.fengqiao.web.page.roster;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.DutyLine;
import org.fengqiao.planning.visits.setting.Half;

/** Duties that stand together: of one leader, or at one place. */
public record DutyGroups(List<Group> groups) {

    /**
     * @param key      post, or name of the place as the table has it; empty for no place
     * @param halfDays counted as the table has them: a whole day is two
     */
    public record Group(String key, String title, String hint, int halfDays, List<DutyLine> lines) {
    }

    public DutyGroups {
        groups = List.copyOf(groups);
    }

    /** In protocol order. */
    static DutyGroups byLeader(VisitProblem problem, List<DutyLine> lines) {
        Map<String, List<DutyLine>> byPost = lines.stream().collect(Collectors.groupingBy(DutyLine::post));
        return new DutyGroups(problem.setting().leaders().stream().filter(l -> byPost.containsKey(l.post()))
                .map(l -> group(l.post(), l.label(byPost.get(l.post()).get(0).day()), l.rank().name(), byPost.get(l.post())))
                .toList());
    }

    static DutyGroups byPlace(List<DutyLine> lines) {
        return new DutyGroups(lines.stream().collect(Collectors.groupingBy(DutyLine::place, TreeMap::new,
                Collectors.toList())).entrySet().stream().map(e -> group(e.getKey(), e.getKey().isEmpty() ? "（没有写地点）"
                : e.getKey(), "", e.getValue())).toList());
    }

    private static Group group(String key, String title, String hint, List<DutyLine> lines) {
        return new Group(key, title, hint, lines.stream().mapToInt(l -> Half.WHOLE_DAY.label().equals(l.half()) ? 2 : 1)
                .sum(), lines);
    }
}
