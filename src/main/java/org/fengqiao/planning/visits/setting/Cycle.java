package org.fengqiao.planning.visits.setting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.fengqiao.term.Labelled;

/** A stretch of the calendar within which something happens a number of times. */
public enum Cycle implements Labelled {
    WEEK("周"),
    MONTH("月"),
    QUARTER("季"),
    HALF_YEAR("半年"),
    YEAR("年");

    private final String label;

    Cycle(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** First day of the stretch that holds the day; weeks begin on Monday. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case HALF_YEAR -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
        };
    }

    /** Last day of the stretch that holds the day. */
    public LocalDate end(LocalDate day) {
        LocalDate start = start(day);
        return switch (this) {
            case WEEK -> start.plusDays(6);
            case MONTH -> start.plusMonths(1).minusDays(1);
            case QUARTER -> start.plusMonths(3).minusDays(1);
            case HALF_YEAR -> start.plusMonths(6).minusDays(1);
            case YEAR -> start.plusYears(1).minusDays(1);
        };
    }

    /** How people write the stretch that holds the day, for example 2026年3月 or 2026年第1季度. */
    public String name(LocalDate day) {
        LocalDate start = start(day);
        return switch (this) {
            case WEEK -> start + " 起的一周";
            case MONTH -> start.getYear() + "年" + start.getMonthValue() + "月";
            case QUARTER -> start.getYear() + "年第" + ((start.getMonthValue() - 1) / 3 + 1) + "季度";
            case HALF_YEAR -> start.getYear() + "年" + (start.getMonthValue() == 1 ? "上半年" : "下半年");
            case YEAR -> start.getYear() + "年";
        };
    }
}
