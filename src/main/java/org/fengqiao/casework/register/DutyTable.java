package org.fengqiao.casework.register;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.store.DutyShift;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.text.CsvText;
import org.fengqiao.text.Decoded;
import org.fengqiao.text.Defused;
import org.fengqiao.text.OneLine;

/** Reads a duty roster from a table, as offices and their spreadsheet programs write it. */
final class DutyTable {

    /** Also as a spreadsheet program rewrites it: 2026/12/1 8:30. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-M-d H:mm[:ss]")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Duration LONGEST = Duration.ofDays(7);
    /** What the columns take. */
    private static final int WIDEST = 200;
    private static final String MIDNIGHT = " 24:00";

    private final List<Fault> faults = new ArrayList<>();

    private DutyTable() {
    }

    private record Line(int number, DutyShift shift) {
    }

    /** @throws ProblemException naming each line that does not fit */
    static List<DutyShift> read(byte[] table) {
        DutyTable reading = new DutyTable();
        List<DutyShift> shifts = Decoded.utf8OrGb18030(table).map(CsvText::of).map(reading::shifts).orElseGet(() -> {
            reading.fault(Decoded.lineOfFault(table), "unreadable", "不是文本，请另存为 CSV 再交。");
            return List.of();
        });
        if (!reading.faults.isEmpty()) {
            Fault first = reading.faults.get(0);
            throw new ProblemException(ProblemCode.INVALID_ROSTER, "值班表没有收下：" + first.at() + "："
                    + first.detail(), reading.faults);
        }
        return shifts;
    }

    /**
     * A time of Beijing; midnight may be the end of its day (24:00).
     *
     * @throws DateTimeException if it is none
     */
    static Instant time(String text) {
        String plain = text.strip().replace('/', '-').replace('T', ' ');
        boolean end = plain.endsWith(MIDNIGHT);
        LocalDateTime time = LocalDateTime.parse(end ? plain.replace(MIDNIGHT, " 00:00") : plain, TIME);
        if (!WorkCalendar.YEARS.isValidValue(time.getYear())) {
            throw new DateTimeException(text);
        }
        return (end ? time.plusDays(1) : time).atZone(WorkCalendar.ZONE).toInstant();
    }

    /** What is wrong with a shift by itself, in Chinese. */
    static Optional<String> wrong(DutyShift shift) {
        if (!shift.until().isAfter(shift.from())
                || Duration.between(shift.from(), shift.until()).compareTo(LONGEST) > 0) {
            return Optional.of("结束应晚于开始，一班不超过 7 天。");
        }
        return OneLine.fits(shift.post(), WIDEST) && (shift.person() == null || OneLine.fits(shift.person(), WIDEST))
                ? Optional.empty() : Optional.of("职务、姓名各不超过 " + WIDEST + " 字，里面不能有控制字符。");
    }

    private List<DutyShift> shifts(CsvText csv) {
        List<Line> lines = new ArrayList<>();
        if (csv.broken()) {
            fault(csv.faultLine(), "unreadable", "引号没有配对。");
        } else if (csv.rows().isEmpty() || !csv.rows().get(0).cells().equals(DutyRosters.HEADINGS)) {
            fault(1, "bad-heading", "表头应是：" + String.join(",", DutyRosters.HEADINGS) + "。");
        } else {
            csv.rows().stream().skip(1).filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                    .forEach(row -> line(row).ifPresent(lines::add));
            lines.sort(Comparator.comparing(line -> line.shift().from()));
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i).shift().from().isBefore(lines.get(i - 1).shift().until())) {
                    fault(lines.get(i).number(), "overlap", "与第 " + lines.get(i - 1).number() + " 行的一班重叠，请核对起止。");
                }
            }
            if (lines.isEmpty() && faults.isEmpty()) {
                fault(2, "missing", "表里没有班次。");
            }
        }
        return lines.stream().map(Line::shift).toList();
    }

    private Optional<Line> line(CsvText.Row row) {
        if (row.size() != DutyRosters.HEADINGS.size() || row.cell(2).isBlank()) {
            fault(row.line(), "bad-row", "每行四格：开始、结束、职务（必填）、姓名（没有人值班则留空）。");
            return Optional.empty();
        }
        Optional<Instant> from = time(row, 0);
        Optional<Instant> until = time(row, 1);
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        DutyShift shift = new DutyShift(from.get(), until.get(), Defused.undone(row.cell(2)),
                row.cell(3).isBlank() ? null : Defused.undone(row.cell(3)));
        Optional<String> wrong = wrong(shift);
        wrong.ifPresent(why -> fault(row.line(), "bad-row", why));
        return wrong.isPresent() ? Optional.empty() : Optional.of(new Line(row.line(), shift));
    }

    private Optional<Instant> time(CsvText.Row row, int column) {
        try {
            return Optional.of(time(row.cell(column)));
        } catch (DateTimeException unreadable) {
            fault(row.line(), "bad-time", DutyRosters.HEADINGS.get(column) + "「" + row.cell(column)
                    + "」不是时间，应如 2026-12-01 08:30。");
            return Optional.empty();
        }
    }

    private void fault(int line, String code, String detail) {
        faults.add(Fault.at("第 " + line + " 行", code, detail));
    }
}
