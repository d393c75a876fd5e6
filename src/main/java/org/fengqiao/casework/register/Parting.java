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
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.event.Revisions;
import org.fengqiao.casework.store.EventLog;
import org.fengqiao.casework.store.InvolvedRows;
import org.fengqiao.casework.store.PartRows;
import org.fengqiao.decision.Decision;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Matter;
import org.fengqiao.receipt.PersonalVault;
import org.fengqiao.receipt.Receipts;

/**
 * Takes a registered matter apart where what is told makes some of its demands confidential: these go into a matter of
 * their own, as at registration, and the others stay where they are. What the log of these said in words of the whole
 * letter is destroyed there; its receipts, which keep it sealed, are found by nobody any more. What parted them is told
 * where it belongs: of a demand that went, nothing is told where it was.
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

    /** As {@link Appending#append}. @return the log of the part that stays, where the matter was taken apart */
    Appending.Open append(Appending.Open open, Happening what, Instant at, Instant now, Proof proof, String actor,
                          Revisions under) {
        Appending.Next next = appending.next(open, what, at, now, proof, actor, under);
        List<Matter> parts = parts(next);
        return parts.size() > 1 ? part(open, next, parts) : appending.add(open, next);
    }

    /** One part if nothing has to be kept apart, or all of it is hidden already. */
    private List<Matter> parts(Appending.Next next) {
        Matter matter = next.file().facts();
        int all = matter.demands().size();
        if (all < 2) {
            return List.of(matter);
        }
        Decision decision = next.judged().assessment().decision();
        Set<String> apart = Splitting.accusing(matter, decision);
        if (next.file().newest().told(Happening.Corrected.class)) {
            List<Demand> carried = carried(matter.id());
            matter.demands().stream().filter(d -> carries(carried, d)).map(Demand::id).forEach(apart::add);
            Set<String> wider = Splitting.separate(judging.decided(matter, next.judged().stand().receivedAt(),
                    next.file().newest().judged()));
            wider.addAll(apart);
            // What might be an accusation some day has been read here long since: it hides nothing that is none.
            apart = wider.size() < all ? wider : apart;
        }
        return apart.isEmpty() || apart.size() == all || involved.find(matter.id()).accusation() ? List.of(matter)
                : Splitting.parts(matter, apart, decision);
    }

    private Appending.Open part(Appending.Open open, Appending.Next next, List<Matter> parts) {
        CaseFile whole = open.file();
        CaseEvent told = next.file().newest();
        boolean corrected = told.told(Happening.Corrected.class);
        Matter goes = received(parts.get(1), next.judged().stand().receivedAt());
        Set<String> apart = goes.demands().stream().map(Demand::id).collect(Collectors.toCollection(TreeSet::new));
        List<String> parted = whole.facts().demands().stream().map(Demand::id).filter(apart::contains).toList();
        log.dropWords(whole, apart::contains);
        receipts.withhold(goes.id());
        Instant now = told.recordedAt();
        Appending.Open stays = appending.append(new Appending.Open(log.read(goes.id()), open.stand()),
                new Happening.Corrected(parts.get(0), REASON, parted), corrected ? told.at() : now, now, Proof.WORD,
                told.actor(), told.judged());
        List<Demand> carried = carried(goes.id());
        if (!goes.demands().stream().allMatch(demand -> carries(carried, demand))) {
            Intake intake = new Intake(goes, whole.registered().source(), told.judged().pack(), null);
            Appending.Open own = registering.enter(goes.withHistory(contacts(whole, parted::contains)), intake, goes.id(),
                    judging.inForce(), told.judged(), null, told.actor(), now);
            if (there(told.what(), apart)) {
                again(own, told, told.what());
            }
        }
        Happening here = here(told.what(), whole, apart);
        return here == null ? stays : again(stays, told, here);
    }

    private Appending.Open again(Appending.Open open, CaseEvent told, Happening what) {
        return appending.append(open, what, told.at(), told.recordedAt(), told.proof(), told.actor(), told.judged());
    }

    /** Whether it is told of what went; a correction is how that was registered. */
    private static boolean there(Happening what, Set<String> apart) {
        return what instanceof Happening.Redecided || what instanceof Happening.Act act
                && (act.event().demand() == null || apart.contains(act.event().demand()));
    }

    /** What is told of the demands that stay, without words that may be about the others; null for nothing. */
    private static Happening here(Happening what, CaseFile whole, Set<String> apart) {
        if (what instanceof Happening.Corrected) {
            return null;
        } else if (what instanceof Happening.Act act) {
            return act.event().demand() == null ? wordless(act) : apart.contains(act.event().demand()) ? null : act;
        } else if (what instanceof Happening.Retracted retracted) {
            boolean gone = whole.events().stream().anyMatch(e -> e.sequence() == retracted.entry()
                    && e.what() instanceof Happening.Act act && act.event().demand() != null
                    && apart.contains(act.event().demand()));
            return gone ? null : new Happening.Retracted(retracted.entry(), REASON);
        }
        return what instanceof Happening.Redecided ? new Happening.Redecided(REASON) : what;
    }

    private static Happening.Act wordless(Happening.Act act) {
        Event e = act.event();
        return e.note() == null ? act : new Happening.Act(new Event(e.kind(), e.at(), e.recordedAt(), e.body(), e.post(),
                e.demand(), e.result(), e.about(), e.value(), e.days(), e.until(), PersonalVault.TAKEN), act.service());
    }

    /** Demands of this matter that others carry since. */
    private List<Demand> carried(String whole) {
        return known.of(whole).stream().flatMap(part -> log.read(part).facts().demands().stream()).toList();
    }

    /**
     * Whoever corrects with the whole letter again, or does not know that it was split, splits nothing off twice, and puts
     * no words back.
     */
    private static boolean carries(List<Demand> carried, Demand demand) {
        return carried.contains(demand) || !Involved.accuses(demand) && carried.stream().anyMatch(other ->
                other.id().equals(demand.id()) && (demand.text() == null ? other.equals(demand.classed(other.purpose(),
                        other.purposeProposed())) : demand.text().equals(other.text())));
    }

    private static List<Event> contacts(CaseFile whole, Predicate<String> parted) {
        Set<Long> retracted = whole.retracted();
        return whole.events().stream().filter(e -> !retracted.contains(e.sequence())).map(CaseEvent::what)
                .filter(Happening.Act.class::isInstance).map(a -> ((Happening.Act) a).event())
                .filter(e -> CONTACTS.contains(e.kind()) && (e.demand() == null || parted.test(e.demand()))).toList();
    }

    /** The citizen waits since the letter was received, not since it turned out what part of it is. */
    private static Matter received(Matter m, Instant receivedAt) {
        return new Matter(m.id(), m.channel(), m.form(), m.title(), m.text(), receivedAt, m.arrival(), m.receiver(),
                m.forwardedBy(), m.place(), m.people(), m.representatives(), m.petitioner(), m.earlier(),
                m.levelSkipping(), m.demands(), m.history());
    }
}
