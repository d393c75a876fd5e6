package org.fengqiao.decision.why;

import java.util.List;

/**
 * The answer to a question on one demand: why it is so, or why not.
 *
 * @param asked    the subject in Chinese
 * @param demand   id of the demand
 * @param holds    whether the decision says it
 * @param because  where it holds: what says it and why
 * @param removed  where it does not: why rules that matched are not to be seen; where it does: floors, bars and more
 *                 specific packs that had a hand in it
 * @param misses   where it does not: rules that could have said it, the closest first; not all where there are many
 * @param possible number of rules that could ever say it
 * @param turn     the smallest single change found that turns the answer, or null if none was found
 * @param tried    number of changes that were made and decided again
 * @param text     the whole in Chinese
 */
public record Explanation(String asked, String demand, boolean holds, List<Statement> because, List<Removal> removed,
                          List<Miss> misses, int possible, Turn turn, int tried, String text) {

    public Explanation {
        because = List.copyOf(because);
        removed = List.copyOf(removed);
        misses = List.copyOf(misses);
    }
}
