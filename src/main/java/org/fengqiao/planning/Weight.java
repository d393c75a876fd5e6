package org.fengqiao.planning;

/**
 * How much a concern weighs.
 *
 * @param hard   whether it must never be violated; otherwise it is a price
 * @param amount 0 switches the concern off
 */
public record Weight(boolean hard, int amount) {

    public static Weight hard(int amount) {
        return new Weight(true, amount);
    }

    public static Weight soft(int amount) {
        return new Weight(false, amount);
    }
}
