package org.fengqiao.policy;

import java.util.List;
import org.fengqiao.matter.EventKind;

/**
 * An action that can be owed, from a pack's table 职责.
 *
 * @param name     as rules write it, for example 书面告知; not null
 * @param evidence events that meet it; an event whose result is not "done" counts as attempted only
 * @param any      true: any one of the evidence meets it; false: all are needed
 * @param byDebtor whether the evidence must come from the body that owes it
 */
public record Action(String name, List<EventKind> evidence, boolean any, boolean byDebtor) {

    public Action {
        evidence = List.copyOf(evidence);
    }
}
