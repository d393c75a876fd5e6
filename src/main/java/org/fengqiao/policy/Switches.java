package org.fengqiao.policy;

import java.util.List;
import java.util.Map;

import org.fengqiao.calendar.Counting;

/**
 * How a pack settles what the text of the law leaves open; one setting each, inherited and overridable by packs.
 *
 * @param dayOneCounted         the day of the start event counts (default no; analogy Civil Code 201)
 * @param restDayRolls          a last day that is a rest day moves to the next working day (default yes; 203)
 * @param extensionTotalDays    all extensions of the 60 days together, in days (default 30; Art. 34)
 * @param lateReviewEndsChain   a missed window for review ends the chain unless a person accepts good reason
 * @param litigationByNetAsLetter online and telephone litigation matters are treated as letters (Art. 22(2) is silent);
 *                              otherwise as visits
 */
public record Switches(boolean dayOneCounted, boolean restDayRolls, int extensionTotalDays,
                       boolean lateReviewEndsChain, boolean litigationByNetAsLetter) {

    public static final Switches DEFAULT = new Switches(false, true, 30, true, true);

    /** These switches with those that a manifest sets, by English name; its reader has checked names and types. */
    public Switches with(Map<String, Object> set) {
        return new Switches((Boolean) set.getOrDefault("dayOneCounted", dayOneCounted),
                (Boolean) set.getOrDefault("restDayRolls", restDayRolls),
                (Integer) set.getOrDefault("extensionTotalDays", extensionTotalDays),
                (Boolean) set.getOrDefault("lateReviewEndsChain", lateReviewEndsChain),
                (Boolean) set.getOrDefault("litigationByNetAsLetter", litigationByNetAsLetter));
    }

    /** How a clock runs under these switches that nothing pauses and that needs no open office. */
    public Counting counting() {
        return new Counting(dayOneCounted, restDayRolls, false, List.of());
    }
}
