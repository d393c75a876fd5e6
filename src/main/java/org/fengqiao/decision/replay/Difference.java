package org.fengqiao.decision.replay;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.fengqiao.decision.Decision;

/**
 * What changes from one decision on a matter to another. Revisions, ids, instants of deciding and line numbers are not
 * compared: they say where a decision comes from, not what it says.
 *
 * @param changes in the order of demands and aspects; empty where both say the same
 * @param text    the same in Chinese sentences; 无变化。 where there is none
 */
public record Difference(List<Change> changes, String text) {

    /** Both say the same. */
    public static final Difference NONE = new Difference(List.of(), "无变化。");

    public Difference {
        changes = List.copyOf(changes);
    }

    public static Difference between(Decision before, Decision after) {
        List<Change> changes = new Comparison(before, after).changes();
        return changes.isEmpty() ? NONE : new Difference(changes, Sentences.of(changes));
    }

    @JsonIgnore
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
