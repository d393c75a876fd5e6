package org.fengqiao.gridplan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.file.table.Row;
import org.fengqiao.file.table.TableSource;
import org.fengqiao.file.table.UnreadableFileException;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.setting.Worker;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** Reads the office's table back: people and pins may have been changed in it, nothing else counts. For one reading. */
public final class PlanEdits {

    private static final List<PlanColumn> NEEDED = List.of(PlanColumn.SEAT, PlanColumn.NAME, PlanColumn.WORKER,
            PlanColumn.PINNED);
    private static final int TOLD = 500;

    private final GridProblem problem;
    private final Map<String, String> holders;
    private final Set<String> pins;
    private final Map<String, List<Worker>> named = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<PlanColumn, Integer> columns = new EnumMap<>(PlanColumn.class);
    private final Set<String> seen = new HashSet<>();
    private int changed;

    /** @param sheet the plan that the table was made from */
    public PlanEdits(PlanSheet sheet) {
        this.problem = sheet.problem();
        this.holders = new HashMap<>(sheet.office().holders());
        this.pins = new TreeSet<>(sheet.office().pins());
        problem.setting().workers().forEach(w -> named.computeIfAbsent(w.name(), k -> new ArrayList<>()).add(w));
    }

    /** @param changed seats that somebody else holds, or that were pinned or released */
    public record Edited(GridPlan plan, Set<String> pins, int changed) {
    }

    /**
     * The plan with what was changed in the table. Seats whose rows were deleted stay as they are.
     *
     * @throws ProblemException naming row and column of everything that is wrong; then nothing is changed
     */
    public Edited read(Path workbook) throws IOException {
        try (TableSource rows = TableSource.xlsx(workbook)) {
            readHeading(rows.next());
            for (Row row = rows.next(); row != null && !columns.isEmpty(); row = rows.next()) {
                change(row);
            }
        } catch (UnreadableFileException broken) {
            broken.faults().forEach(f -> faults.add(Fault.at(null, "unreadable", f)));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemCode.INVALID_ROSTER, "表格有 " + faults.size()
                    + " 处问题，见 errors" + (faults.size() > TOLD ? "（先列 " + TOLD + " 处）" : "")
                    + "；没有导入任何一行，改正后重新导入。", faults.stream().limit(TOLD).toList());
        }
        return new Edited(new GridPlan(holders), pins, changed);
    }

    private void readHeading(Row heading) {
        for (int i = 0; heading != null && i < heading.cells().size(); i++) {
            for (PlanColumn column : PlanColumn.values()) {
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

    private void change(Row row) {
        String id = text(row, PlanColumn.SEAT);
        Seat seat = problem.seat(id).orElse(null);
        if (seat == null) {
            wrong(row, PlanColumn.SEAT, "这份安排里没有席位「" + id + "」，请不要改动这一列。");
            return;
        }
        if (!seen.add(id)) {
            wrong(row, PlanColumn.SEAT, "席位「" + id + "」在表里出现了两次，请留一行。");
            return;
        }
        int before = faults.size();
        String was = holders.get(id);
        String now = worker(row, seat, was);
        boolean fixed = fixed(row, now);
        if (faults.size() > before) {
            return;
        }
        boolean moved = was == null ? now != null : !was.equals(now);
        if (moved) {
            holders.compute(id, (k, v) -> now);
        }
        if ((fixed ? pins.add(id) : pins.remove(id)) || moved) {
            changed++;
        }
    }

    /** Whichever of code and name was changed tells who; the code where both were. Null for a gap. */
    private String worker(Row row, Seat seat, String was) {
        String code = text(row, PlanColumn.WORKER);
        String name = text(row, PlanColumn.NAME);
        Worker old = was == null ? null : problem.worker(was).orElse(null);
        boolean sameCode = code.equals(was == null ? "" : was);
        boolean sameName = name.equals(old == null ? "" : old.name());
        if (sameCode && sameName) {
            return was;
        }
        Worker wanted = null;
        if (sameCode ? !name.isEmpty() : !code.isEmpty()) {
            wanted = sameCode ? named(row, seat, name) : problem.worker(code).orElse(null);
            if (wanted == null) {
                if (!sameCode) {
                    wrong(row, PlanColumn.WORKER, "没有承担人「" + code + "」，请核对 workers.csv，或改写姓名。");
                }
                return was;
            }
            if (!sameCode && !sameName && !name.isEmpty() && !name.equals(wanted.name())) {
                wrong(row, PlanColumn.NAME, "承担人「" + code + "」叫" + wanted.name() + "，表里写的是「" + name
                        + "」，请改成一致。");
                return was;
            }
            List<Bar> bars = problem.eligibility().bars(seat, wanted);
            bars.forEach(bar -> wrong(row, sameCode ? PlanColumn.NAME : PlanColumn.WORKER, bar.reason()
                    + (bar.basis().isEmpty() ? "" : "［" + bar.basis() + "］") + "。"
                    + (bar.remedy().isEmpty() ? "请改由别人担任。" : bar.remedy() + "，或改由别人担任。")));
        }
        return wanted == null ? null : wanted.code();
    }

    /** Of several with one name, who may take the seat. */
    private Worker named(Row row, Seat seat, String name) {
        List<Worker> all = named.getOrDefault(name, List.of());
        List<Worker> able = all.size() < 2 ? all
                : all.stream().filter(w -> problem.eligibility().mayTake(seat, w)).toList();
        if (able.size() == 1) {
            return able.get(0);
        }
        wrong(row, PlanColumn.NAME, all.isEmpty() ? "没有叫「" + name + "」的人，请核对姓名，或改写承担人编号。"
                : "叫「" + name + "」的有 " + all.size() + " 人，" + (able.isEmpty() ? "都不能担任" : "不知道是哪一位")
                + "，请改写承担人编号。");
        return null;
    }

    private boolean fixed(Row row, String holder) {
        String text = text(row, PlanColumn.PINNED);
        if (!text.isEmpty() && !text.equals("是") && !text.equals("否")) {
            wrong(row, PlanColumn.PINNED, "「固定」写“是”或留空，实为「" + text + "」。");
        } else if (text.equals("是") && holder == null) {
            wrong(row, PlanColumn.PINNED, "这一席没有人，不能固定。请写上姓名，或把「固定」留空。");
        }
        return text.equals("是");
    }

    private String text(Row row, PlanColumn column) {
        return row.cell(columns.get(column)).value();
    }

    private void wrong(Row row, PlanColumn column, String sentence) {
        faults.add(Fault.at("第 " + row.number() + " 行「" + column.heading() + "」（" + row.place(columns.get(column))
                + "）", "bad-row", sentence));
    }
}
