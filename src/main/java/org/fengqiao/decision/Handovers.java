package org.fengqiao.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.policy.outcome.Role;

/**
 * Who has held the part of first handler, by what people did. Only an objection that the sender upheld takes a demand
 * away from a body (Art. 23(3)); a later transfer or a designation gives it to another, and an act of transfer also
 * settles what rules left to the triage desk. A body that has it hands it on to another only by that one's taking it up
 * (首办负责制: it answers until a successor accepts); to one that it commands it hands on nothing, that is its own work.
 * The clocks of whoever takes over start anew when the demand reaches it,
 * counted from the inbox where that is recorded; all other clocks run on.
 */
final class Handovers {

    /**
     * @param from  when the holder got it, or null: with receipt
     * @param until when it was taken away, or null: still holds it
     * @param why   what took it away, or null
     */
    record Holder(PartyRef party, Instant from, Instant until, String why) {

        /** Whether a successor took it up: what was overdue by then stays with this one. */
        boolean handedOn() {
            return EventKind.ACKNOWLEDGED.label().equals(why) || EventKind.ACCEPTED.label().equals(why);
        }
    }

    private final DirectoryDay directory;
    private final PartyRef triage;
    private final List<Holder> holders = new ArrayList<>();
    private final List<Holder> told;
    /** To whom the holder's demand was sent and who has not taken it up, or null. */
    private Body offered;
    private boolean designated;

    Handovers(DirectoryDay directory, PartyRef triage, PartyRef byRules, List<Resolved.Happened> events) {
        this.directory = directory;
        this.triage = triage;
        holders.add(new Holder(byRules, null, null, null));
        events.stream().filter(e -> e.event().result() == EventResult.DONE).forEach(this::follow);
        this.told = holders.stream().filter(h -> h.until() == null || !atTriage(h)).toList();
    }

    /** In order of time; the last one holds it now. */
    List<Holder> holders() {
        return told;
    }

    Holder current() {
        return holders.get(holders.size() - 1);
    }

    private void follow(Resolved.Happened happened) {
        Event event = happened.event();
        switch (event.kind()) {
            case OBJECTION_UPHELD -> {
                if (!verified(happened)) {
                    return;
                } else if (offered != null) {
                    offered = null;
                } else if (!atTriage(current())) {
                    next(triage, event.at(), "异议成立");
                }
            }
            case DESIGNATED -> {
                if (happened.target() != null) {
                    next(party(happened.target()), event.at(), "指定受理");
                    designated = true;
                }
            }
            case FORWARDED, ASSIGNED -> {
                if (happened.target() != null && atTriage(current())) {
                    next(party(happened.target()), event.at(), event.kind().label());
                } else if (happened.target() != null) {
                    offered = outside(happened.target()) ? happened.target() : null;
                }
            }
            case ACKNOWLEDGED, ACCEPTED -> {
                if (offered != null && happened.body() != null && offered.code().equals(happened.body().code())) {
                    next(party(offered), event.at(), event.kind().label());
                }
            }
            case DELIVERED -> delivered(happened);
            default -> {
            }
        }
    }

    /** Nobody upholds his own objection, and whoever was designated has none (Art. 24). */
    private boolean verified(Resolved.Happened upheld) {
        String has = offered != null ? offered.code() : current().party().body();
        return upheld.body() != null && !upheld.body().code().equals(has) && (offered != null || !designated);
    }

    private void delivered(Resolved.Happened happened) {
        Holder holder = current();
        boolean toHolder = happened.body() == null || happened.body().code().equals(holder.party().body());
        if (holder.from() != null && !atTriage(holder) && toHolder) {
            holders.set(holders.size() - 1, new Holder(holder.party(), happened.event().at(), null, null));
        }
    }

    /** Whether the body is neither the holder nor one that the holder commands. */
    private boolean outside(Body body) {
        String holder = current().party().body();
        return holder != null && !holder.equals(body.code()) && !directory.commands(holder, body.code());
    }

    private void next(PartyRef party, Instant at, String why) {
        offered = null;
        designated = false;
        Holder before = current();
        if (party.body() != null && party.body().equals(before.party().body()) && !atTriage(before)) {
            return;
        }
        holders.set(holders.size() - 1, new Holder(before.party(), before.from(), at, why));
        holders.add(new Holder(party, at, null, null));
    }

    private boolean atTriage(Holder holder) {
        return holder.party().role().equals(Role.TRIAGE.label());
    }

    private PartyRef party(Body body) {
        return new Refs(directory).body(Role.FIRST.label(), body);
    }
}
