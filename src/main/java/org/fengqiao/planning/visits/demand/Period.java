package org.fengqiao.planning.visits.demand;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** The whole months that a roster is made for. */
public record Period(YearMonth first, YearMonth last) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("排班止月 " + last + " 早于起月 " + first + "，请核对");
        }
    }

    public static Period month(int year, int month) {
        return new Period(YearMonth.of(year, month), YearMonth.of(year, month));
    }

    /** @param quarter 1 to 4 */
    public static Period quarter(int year, int quarter) {
        return new Period(YearMonth.of(year, quarter * 3 - 2), YearMonth.of(year, quarter * 3));
    }

    public static Period year(int year) {
        return new Period(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    public LocalDate from() {
        return first.atDay(1);
    }

    /** Last day, inclusive. */
    public LocalDate to() {
        return last.atEndOfMonth();
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(to());
    }

    /** As the office says it: 2026年, 2026年第2季度, 2026年3月, otherwise the first and the last month. */
    public String words() {
        int length = (int) first.until(last, ChronoUnit.MONTHS) + 1;
        if (length == 12 && first.getMonthValue() == 1) {
            return first.getYear() + "年";
        }
        if (length == 3 && first.getMonthValue() % 3 == 1) {
            return first.getYear() + "年第" + (first.getMonthValue() / 3 + 1) + "季度";
        }
        return length == 1 ? month(first) : month(first) + "至" + month(last);
    }

    private static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    public Stream<LocalDate> days() {
        return from().datesUntil(to().plusDays(1));
    }
}
