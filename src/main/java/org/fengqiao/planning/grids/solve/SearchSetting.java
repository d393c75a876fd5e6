package org.fengqiao.planning.grids.solve;

/**
 * How long and how to search.
 *
 * @param seconds     budget of the whole search in seconds; ignored when steps are given
 * @param steps       moves tried for every seat, which makes the result reproducible; 0 for a budget in seconds
 * @param seed        of the random choices
 * @param temperature price that is accepted with a fair chance at the beginning
 * @param threads     townships searched side by side; has no influence on the result of a budget in steps
 */
public record SearchSetting(String name, int seconds, int steps, long seed, int temperature, int threads) {

    public static SearchSetting steps(int perSeat) {
        return new SearchSetting(perSeat + " 步", 0, perSeat, 1, 2, Runtime.getRuntime().availableProcessors());
    }

    public static SearchSetting seconds(int seconds) {
        return new SearchSetting(seconds + " 秒", seconds, 0, 1, 2, Runtime.getRuntime().availableProcessors());
    }

    public SearchSetting withSeed(long other) {
        return new SearchSetting(name, seconds, steps, other, temperature, threads);
    }

    public SearchSetting withThreads(int other) {
        return new SearchSetting(name, seconds, steps, seed, temperature, other);
    }

    public SearchSetting withTemperature(int other) {
        return new SearchSetting(name, seconds, steps, seed, other, threads);
    }
}
