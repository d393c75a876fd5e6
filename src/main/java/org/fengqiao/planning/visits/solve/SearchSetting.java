package org.fengqiao.planning.visits.solve;

/**
 * How long and how to search.
 *
 * @param seconds     budget in seconds; ignored when steps are given
 * @param steps       budget in moves tried, which makes the result reproducible; 0 for a budget in seconds
 * @param seed        of the random choices
 * @param temperature price that is accepted with a fair chance at the beginning, at the usual weights; where a place weighs
 *                    more or less it is scaled (annealing only)
 */
public record SearchSetting(String name, Method method, int seconds, int steps, long seed, int temperature) {

    public static SearchSetting steps(int steps) {
        return new SearchSetting(steps + " 步", Method.ANNEALING, 0, steps, 1, 5);
    }

    public static SearchSetting seconds(int seconds) {
        return new SearchSetting(seconds + " 秒", Method.ANNEALING, seconds, 0, 1, 5);
    }

    public SearchSetting withSeed(long other) {
        return new SearchSetting(name, method, seconds, steps, other, temperature);
    }
}
