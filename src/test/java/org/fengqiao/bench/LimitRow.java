package org.fengqiao.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of the table of limits: a way in and a number of people, both ends included, to a number of days.
 *
 * @param days all different, so that a wrong row cannot give the right answer
 */
record LimitRow(String channel, int least, int most, int days) {

    static final List<String> CHANNELS = List.of("来信", "来访接待", "网上信访", "12345热线", "领导接访");
    private static final int[][] GROUPS = {{1, 1}, {2, 5}, {6, 50}, {51, 999}};
    private static final int FEWEST_DAYS = 11;

    /** Twenty rows, of which exactly one fits whatever is asked. */
    static List<LimitRow> table() {
        List<LimitRow> rows = new ArrayList<>();
        for (String channel : CHANNELS) {
            for (int[] group : GROUPS) {
                rows.add(new LimitRow(channel, group[0], group[1], FEWEST_DAYS + rows.size()));
            }
        }
        return List.copyOf(rows);
    }

    boolean fits(String asked, int people) {
        return channel.equals(asked) && least <= people && people <= most;
    }
}
