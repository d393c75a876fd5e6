package org.fengqiao.roster.give;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.file.table.Row;
import org.fengqiao.file.table.TableSource;
import org.fengqiao.file.table.UnreadableFileException;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.DutyTable;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** Reads the office's table back: days and people may have been changed in it, nothing else counts. */
public final class RosterEdits {

    private static final List<RosterColumn> NEEDED =
            List.of(RosterColumn.DUTY, RosterColumn.DAY, RosterColumn.NAME, RosterColumn.POST);

    private final VisitProblem problem;
    private final Plan plan;
    private final DutyTable table;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<RosterColumn, Integer> columns = new EnumMap<>(RosterColumn.class);
    private final Set<String> seen = new HashSet<>();

    /** @param plan the roster that the table was made from */
    public RosterEdits(VisitProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        this.table = new DutyTable(problem);
    }

    /**
     * The plan with what was changed in the table. Rows that were deleted leave their duties as they are.
     *
     * @throws ProblemException naming row and column of everything that is wrong; then nothing is changed
     */
    public Plan read(Path workbook) throws IOException {
        Plan edited = plan;
        try (TableSource rows = TableSource.xlsx(workbook)) {
            Row heading = rows.next();
            readHeading(heading);
            for (Row row = rows.next(); row != null && columns.size() >= NEEDED.size(); row = rows.next()) {
                Optional<Map.Entry<String, Assignment>> change = change(row);
                if (change.isPresent()) {
                    edited = edited.with(change.get().getKey(), change.get().getValue());
                }
            }
        } catch (UnreadableFileException broken) {
            broken.faults().forEach(f -> faults.add(Fault.at(null, "unreadable", f)));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemCode.INVALID_ROSTER,
                    "表格有 " + faults.size() + " 处问题，见 errors；没有导入任何一行，改正后重新导入。", faults);
        }
        return edited;
    }

    private void readHeading(Row heading) {
        for (int i = 0; heading != null && i < heading.cells().size(); i++) {
            for (RosterColumn column : RosterColumn.values()) {
                if (column.heading().equals(heading.cell(i).value())) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        NEEDED.stream().filter(c -> !columns.containsKey(c)).forEach(c -> faults.add(Fault.at("第 1 行",
                "missing-column", "缺少列「" + c.heading() + "」，请从系统导出一份再改。")));
        if (!faults.isEmpty()) {
            columns.clear();
        }
    }

    private Optional<Map.Entry<String, Assignment>> change(Row row) {
        String id = text(row, RosterColumn.DUTY);
        Demand demand = table.demand(id).orElse(null);
        if (demand == null) {
            return wrong(row, RosterColumn.DUTY, "这份排班里没有任务「" + id + "」，请不要改动这一列。");
        }
        if (!seen.add(id)) {
            return wrong(row, RosterColumn.DUTY, "任务「" + id + "」在表里出现了两次，请留一行。");
        }
        LocalDate day;
        try {
            day = LocalDate.parse(text(row, RosterColumn.DAY));
        } catch (DateTimeParseException unreadable) {
            return wrong(row, RosterColumn.DAY, "日期应写作 2026-03-02，实为「" + text(row, RosterColumn.DAY) + "」。");
        }
        Assignment was = plan.of(id).orElse(null);
        Optional<Leader> leader = leader(row, was, day);
        if (leader.isEmpty()) {
            return Optional.empty();
        }
        Assignment to = new Assignment(leader.get().post(), day);
        if (to.equals(was)) {
            return Optional.empty();
        }
        if (Rosters.find(problem.slots(demand), to) == null) {
            Optional<Bar> never = problem.eligibility().bar(demand, leader.get());
            Bar bar = never.or(() -> problem.eligibility().bar(demand, leader.get(), day))
                    .orElse(new Bar(day + " 不可选", "", ""));
            boolean onlyDay = never.isEmpty() && was != null && was.post().equals(to.post());
            return wrong(row, onlyDay ? RosterColumn.DAY : RosterColumn.NAME, bar.sentence() + "。");
        }
        return Optional.of(Map.entry(id, to));
    }

    /** Whichever of post and name was changed tells who; the post where both were. */
    private Optional<Leader> leader(Row row, Assignment was, LocalDate day) {
        String post = text(row, RosterColumn.POST);
        String name = text(row, RosterColumn.NAME);
        Optional<Leader> written = problem.setting().leader(post);
        if (written.isEmpty()) {
            wrong(row, RosterColumn.POST, "没有岗位「" + post + "」，请核对 leaders.csv。");
            return written;
        }
        boolean samePost = was != null && was.post().equals(post);
        if (!samePost || written.get().tenures().stream().anyMatch(t -> t.name().equals(name))) {
            return written;
        }
        List<Leader> named = problem.setting().leaders().stream()
                .filter(l -> l.nameOn(day).filter(name::equals).isPresent()).toList();
        if (named.size() != 1) {
            wrong(row, RosterColumn.NAME, named.isEmpty() ? "没有叫「" + name + "」的领导，请核对姓名，或改写岗位。"
                    : "叫「" + name + "」的领导不止一位，请改写岗位。");
            return Optional.empty();
        }
        return Optional.of(named.get(0));
    }

    private String text(Row row, RosterColumn column) {
        String text = row.cell(columns.get(column)).value();
        return column == RosterColumn.DAY && text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) : text;
    }

    private <T> Optional<T> wrong(Row row, RosterColumn column, String sentence) {
        faults.add(Fault.at("第 " + row.number() + " 行「" + column.heading() + "」", "bad-row", sentence));
        return Optional.empty();
    }
}
