package org.fengqiao.decision.why;

import java.util.List;
import org.fengqiao.decision.replay.Difference;

/**
 * A single change of the input that turns the answer. It was made and the matter decided again: the answer is turned.
 *
 * @param field   what is changed, in Chinese
 * @param from    value now, or null where there is none
 * @param to      value that turns it, or null for none
 * @param steps   the same on the JSON form of the matter; empty where they would repeat a petitioner's words
 * @param also    all that this change changes in the decision
 * @param text    one sentence
 */
public record Turn(String field, String from, String to, List<Step> steps, Difference also, String text) {

    public Turn {
        steps = List.copyOf(steps);
    }
}
