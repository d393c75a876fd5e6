package org.fengqiao.casework.register;

import static org.fengqiao.matter.EventKind.CONTACT_ADDED;
import static org.fengqiao.matter.EventKind.MET;
import static org.fengqiao.matter.EventKind.PHONED;
import static org.fengqiao.matter.EventKind.READ_BACK;
import static org.fengqiao.matter.EventKind.REMINDED;
import static org.fengqiao.matter.EventKind.VISITED;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.event.Revisions;
import org.fengqiao.casework.store.EventLog;
import org.fengqiao.casework.store.InvolvedRows;
import org.fengqiao.casework.store.PartRows;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Matter;
import org.fengqiao.receipt.Receipts;

/**
 * Takes a registered matter apart where a correction makes some of its demands confidential: these go into a matter of
 * their own, as at registration, and the others stay where they are. What the log of these said in words of the whole
 * letter is destroyed there; its receipts, which keep it sealed, are found by nobody any more.
 */
final class Parting {

    /** What the citizen said and how he was met goes along; who had the demand before does not answer for it there. */
    private static final Set<EventKind> CONTACTS = EnumSet.of(READ_BACK, PHONED, MET, CONTACT_ADDED, VISITED, REMINDED);
    /** The teller's own reason may say what nobody here may read; it says nothing of where the rest went. */
    private static final String REASON = "登记内容有更正";

    private final Judging judging;
    private final Registering registering;
    private final Appending appending;
    private final EventLog log;
    private final InvolvedRows involved;
    private final PartRows known;
    private final Receipts receipts;

    Parting(Judging judging, Registering registering, Appending appending, EventLog log, InvolvedRows involved,
            PartRows known, Receipts receipts) {
        this.judging = judging;
        this.registering = registering;
        this.appending = appending;
        this.log = log;
        this.involved = involved;
        this.known = known;
        this.receipts = receipts;
    }

    /**
     * @param matter as corrected
     * @return the part that stays first; one part if nothing has to be kept apart, or all of it is hidden already
     */
    List<Matter> parts(Appending.Open open, Matter matter, Revisions under) {
        return matter.demands().size() < 2 || involved.find(matter.id()).accusation() ? List.of(matter)
                : Splitting.parts(matter, judging.decided(matter, open.stand().receivedAt(), under));
    }

    /** @return the log of the part that stays */
    Appending.Open part(Appending.Open open, List<Matter> parts, Instant at, Instant now, String actor,
                        Revisions under) {
        CaseFile whole = open.file();
        Matter goes = received(parts.get(1), open.stand().receivedAt());
        Set<String> apart = goes.demands().stream().map(Demand::id).collect(Collectors.toSet());
        List<String> parted = whole.facts().demands().stream().map(Demand::id).filter(apart::contains).toList();
        log.dropWords(whole, apart::contains);
        receipts.withhold(goes.id());
        Appending.Open stays = appending.append(new Appending.Open(log.read(goes.id()), open.stand()),
                new Happening.Corrected(parts.get(0), REASON, parted), at, now, Proof.WORD, actor, under);
        if (!carried(goes)) {
            Intake intake = new Intake(goes, whole.registered().source(), under.pack(), null);
            registering.enter(goes.withHistory(told(whole, parted::contains)), intake, goes.id(), judging.inForce(),
                    under, null, actor, now);
        }
        return stays;
    }

    /** Whoever corrects with the whole letter again, or does not know that it was split, splits nothing off twice. */
    private boolean carried(Matter goes) {
        Set<Demand> demands = known.of(goes.id()).stream().flatMap(part -> log.read(part).facts().demands().stream())
                .collect(Collectors.toSet());
        return demands.containsAll(goes.demands());
    }

    private static List<Event> told(CaseFile whole, Predicate<String> parted) {
        Set<Long> retracted = whole.retracted();
        return whole.events().stream().filter(e -> !retracted.contains(e.sequence())).map(CaseEvent::what)
                .filter(Happening.Act.class::isInstance).map(a -> ((Happening.Act) a).event())
                .filter(e -> CONTACTS.contains(e.kind()) && (e.demand() == null || parted.test(e.demand()))).toList();
    }

    /** The citizen waits since the letter was received, not since it was corrected. */
    private static Matter received(Matter m, Instant receivedAt) {
        return new Matter(m.id(), m.channel(), m.form(), m.title(), m.text(), receivedAt, m.arrival(), m.receiver(),
                m.forwardedBy(), m.place(), m.people(), m.representatives(), m.petitioner(), m.earlier(),
                m.levelSkipping(), m.demands(), m.history());
    }
}
