package org.fengqiao.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Whole seconds and days of Asia/Shanghai as numbers, so that counting allocates nothing per day. From 1992 on the zone
 * has no daylight saving: the offset is fixed, and earlier starts are refused.
 */
final class Seconds {

    static final int PER_DAY = 86_400;
    static final LocalDate FIRST_DAY = LocalDate.of(1992, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private static final int OFFSET = 8 * 3_600;
    private static final long LAST = LAST_DAY.toEpochDay();

    private Seconds() {
    }

    /** The start in seconds of the epoch, fractions dropped. */
    static long start(Instant at) {
        long second = at.getEpochSecond();
        long day = day(second);
        if (day < FIRST_DAY.toEpochDay() || day > LAST) {
            throw new IllegalArgumentException("起算时间 " + at + " 超出可计算的范围，应在 " + FIRST_DAY.getYear()
                    + " 年至 " + LAST_DAY.getYear() + " 年之间");
        }
        return second;
    }

    /** Epoch day on which the second lies. */
    static long day(long second) {
        return Math.floorDiv(second + OFFSET, PER_DAY);
    }

    /** The second of the epoch at which a day has run for {@code secondOfDay}. */
    static long at(long day, int secondOfDay) {
        return day * PER_DAY + secondOfDay - OFFSET;
    }

    /** Stops a count that pauses or very short office hours would drive past every sensible year. */
    static void checkDay(long day) {
        if (day > LAST) {
            throw new IllegalArgumentException("时限推算已超过 " + LAST_DAY.getYear() + " 年，请检查时限、停算与办公时间");
        }
    }
}
