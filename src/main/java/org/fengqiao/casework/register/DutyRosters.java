package org.fengqiao.casework.register;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.event.Leader;
import org.fengqiao.casework.store.DutyShift;
import org.fengqiao.casework.store.DutyShiftRows;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.text.CsvText;

/**
 * The 24-hour rosters that bodies hand in as tables: who leads from when until when. Hours that no shift covers between
 * others are an empty shift; after the last one the body has no roster.
 */
public final class DutyRosters implements DutyRoster {

    private static final List<String> HEADINGS = List.of("开始", "结束", "职务", "姓名");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Duration LONGEST = Duration.ofDays(7);

    private final DutyShiftRows rows;
    private final Storage storage;

    DutyRosters(DutyShiftRows rows, Storage storage) {
        this.rows = rows;
        this.storage = storage;
    }

    @Override
    public Optional<Leader> onDuty(String body, Instant at) {
        return rows.at(body, at).map(shift -> new Leader(body, shift.post(), shift.person()))
                .or(() -> rows.around(body, at) ? Optional.of(new Leader(body, "值班领导", null)) : Optional.empty());
    }

    /** Shifts that touch a period, in order. */
    public List<DutyShift> between(String body, Instant from, Instant until) {
        return storage.read(() -> rows.between(body, from, until));
    }

    /**
     * Puts a table in the place of what stood for its time.
     *
     * @param table CSV with the headings 开始, 结束, 职务, 姓名; times of Beijing
     * @throws ProblemException naming each row that does not fit; then nothing is changed
     */
    public List<DutyShift> replace(String body, String table, String account) {
        List<DutyShift> shifts = read(table);
        return storage.write(() -> {
            rows.replace(body, shifts, account);
            return shifts;
        });
    }

    private static List<DutyShift> read(String table) {
        CsvText csv = CsvText.of(table.startsWith("\uFEFF") ? table.substring(1) : table);
        List<Fault> faults = new ArrayList<>();
        List<DutyShift> shifts = new ArrayList<>();
        if (csv.broken()) {
            faults.add(Fault.at("第 " + csv.faultLine() + " 行", "unreadable", "引号没有配对。"));
        } else if (csv.rows().isEmpty() || !csv.rows().get(0).cells().equals(HEADINGS)) {
            faults.add(Fault.at("第 1 行", "bad-heading", "表头应是：" + String.join(",", HEADINGS) + "。"));
        } else {
            csv.rows().stream().skip(1).forEach(row -> shift(row, faults).ifPresent(shifts::add));
            shifts.sort(Comparator.comparing(DutyShift::from));
            for (int i = 1; i < shifts.size(); i++) {
                if (shifts.get(i).from().isBefore(shifts.get(i - 1).until())) {
                    faults.add(Fault.at(text(shifts.get(i).from()), "overlap", "与上一班重叠，请核对起止。"));
                }
            }
            if (shifts.isEmpty() && faults.isEmpty()) {
                faults.add(Fault.at("第 2 行", "missing", "表里没有班次。"));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemCode.INVALID_EVENT, "值班表没有收下：" + faults.get(0).at() + "："
                    + faults.get(0).detail(), faults);
        }
        return shifts;
    }

    private static Optional<DutyShift> shift(CsvText.Row row, List<Fault> faults) {
        String at = "第 " + row.line() + " 行";
        if (row.size() != HEADINGS.size() || row.cell(2).isBlank()) {
            faults.add(Fault.at(at, "bad-row", "每行四格：开始、结束、职务（必填）、姓名（没有人值班则留空）。"));
            return Optional.empty();
        }
        try {
            Instant from = instant(row.cell(0));
            Instant until = instant(row.cell(1));
            if (!until.isAfter(from) || Duration.between(from, until).compareTo(LONGEST) > 0) {
                faults.add(Fault.at(at, "bad-time", "结束应晚于开始，一班不超过 7 天。"));
                return Optional.empty();
            }
            return Optional.of(new DutyShift(from, until, row.cell(2), row.cell(3).isBlank() ? null : row.cell(3)));
        } catch (DateTimeParseException unreadable) {
            faults.add(Fault.at(at, "bad-time", "「" + unreadable.getParsedString() + "」不是时间，应如 2026-12-01 08:30。"));
            return Optional.empty();
        }
    }

    private static Instant instant(String text) {
        return LocalDateTime.parse(text, TIME).atZone(WorkCalendar.ZONE).toInstant();
    }

    private static String text(Instant at) {
        return TIME.format(at.atZone(WorkCalendar.ZONE)) + " 开始的一班";
    }
}
