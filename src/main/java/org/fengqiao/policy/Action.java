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
 * @param below    whether a body that the one who owes it commands may do it in its stead; only with {@code byDebtor}
 * @param about    what the evidence must say it is about ({@code Event.about}), where several duties are met by events
 *                 of one kind (a report to one authority is no report to another); null where the kind alone tells
 */
public record Action(String name, List<EventKind> evidence, boolean any, boolean byDebtor, boolean below,
                     String about) {

    public Action(String name, List<EventKind> evidence, boolean any, boolean byDebtor) {
        this(name, evidence, any, byDebtor, false, null);
    }

    public Action {
        evidence = List.copyOf(evidence);
    }
}
