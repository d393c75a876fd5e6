package org.fengqiao.calendar;

/**
 * A length of time on one of the clocks.
 *
 * @param amount not negative, and no more than a hundred years
 */
public record TimeLimit(int amount, ClockUnit unit) {

    public TimeLimit {
        if (amount < 0) {
            throw new IllegalArgumentException("时限不能为负数：" + amount);
        }
        if (amount > most(unit)) {
            throw new IllegalArgumentException("时限最长一百年，即 " + most(unit) + unit.label() + "：" + amount);
        }
    }

    private static int most(ClockUnit unit) {
        int days = 36_525;
        return switch (unit) {
            case MINUTE, DUTY_MINUTE -> days * 24 * 60;
            case HOUR -> days * 24;
            case DAY, WORKING_DAY -> days;
        };
    }

    @Override
    public String toString() {
        return amount + unit.label();
    }
}
