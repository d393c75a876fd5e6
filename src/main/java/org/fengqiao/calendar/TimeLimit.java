package org.fengqiao.calendar;

/**
 * A length of time on one of the clocks.
 *
 * @param amount not negative
 */
public record TimeLimit(int amount, ClockUnit unit) {

    public TimeLimit {
        if (amount < 0) {
            throw new IllegalArgumentException("时限不能为负数：" + amount);
        }
    }

    @Override
    public String toString() {
        return amount + unit.label();
    }
}
