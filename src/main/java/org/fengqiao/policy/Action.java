package org.fengqiao.policy;

import java.util.List;
import org.fengqiao.matter.EventKind;

/**
 * An action that can be owed, from a pack's table 职责.
 *
 * @param name      as rules write it, for example 书面告知; not null
 * @param evidence  events that meet it; an event whose result is not "done" counts as attempted only
 * @param any       true: any one of the evidence meets it; false: all are needed
 * @param teller    whose acts meet it, and who may tell them
 * @param about     what the evidence must say it is about
 * @param values    what the evidence may say ({@code Event.value}); empty: anything
 * @param refusals  those of the values that refuse what was asked for, for example a call-out; empty: none does
 * @param lasting   those of the values that also answer what begins later, until the matter is reopened; where there are
 *                  any, one debtor owes it once at a time: what begins while it is owed is answered with it
 * @param remark    what the table says of it beside, for people; null where it says nothing
 */
public record Action(String name, List<EventKind> evidence, boolean any, Teller teller, About about,
                     List<String> values, List<String> refusals, List<String> lasting, String remark) {

    public Action(String name, List<EventKind> evidence, boolean any, boolean byDebtor) {
        this(name, evidence, any, byDebtor, null);
    }

    public Action(String name, List<EventKind> evidence, boolean any, boolean byDebtor, String about) {
        this(name, evidence, any, byDebtor ? Teller.DEBTOR : Teller.ANYBODY, About.of(about), List.of(), List.of(),
                List.of(), null);
    }

    public Action {
        evidence = List.copyOf(evidence);
        values = List.copyOf(values);
        refusals = List.copyOf(refusals);
        lasting = List.copyOf(lasting);
    }

    /** Whether an act of that kind that is about that belongs to it. */
    public boolean metBy(EventKind kind, String aboutWhat) {
        return evidence.contains(kind) && about.admits(kind, aboutWhat);
    }
}
