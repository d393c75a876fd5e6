package org.fengqiao.casework.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Limits;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.event.Revisions;
import org.fengqiao.casework.store.PartRows;
import org.fengqiao.decision.Assessor;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.MatterException;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.policy.Policy;
import org.fengqiao.service.InForce;

/** Puts a new matter into the register, in the caller's transaction. */
final class Registering {

    private final Appending appending;
    private final Limits limits;
    private final PartRows parts;
    private final Numbers numbers = new Numbers();

    Registering(Appending appending, Limits limits, PartRows parts) {
        this.appending = appending;
        this.limits = limits;
        this.parts = parts;
    }

    /**
     * @param words keyed hash of who petitions and what was said, or null
     * @return numbers in the register, that of the part that stays first
     * @throws org.fengqiao.problem.ProblemException if the matter cannot be decided
     */
    List<String> register(Intake intake, InForce inForce, String words, String actor, Instant now) {
        Matter given = intake.matter();
        Instant law = given.received().orElse(now);
        Policy policy = inForce.policy(given, intake.pack(), law);
        Directory directory = inForce.directory();
        Revisions under = new Revisions(policy.pack().name(), policy.revision(), directory.revision());
        List<Matter> parts;
        try {
            // Asked about as of now first: whatever is wrong with it is told with the caller's own id and fields.
            Decision decision = new Assessor(new Decider()).assess(given, now, law, policy, directory).decision();
            // One demand cannot be split from itself.
            parts = given.demands().size() < 2 ? List.of(given) : parts(given, decision,
                    new Decider().decide(given.withHistory(List.of()), law, policy, directory));
        } catch (MatterException faulty) {
            throw InForce.refused(faulty);
        }
        List<String> entered = new ArrayList<>();
        for (Matter part : parts) {
            String from = entered.isEmpty() ? null : entered.get(0);
            entered.add(enter(part, intake, from, inForce, under, entered.isEmpty() ? words : null, actor, now)
                    .file().newest().matter());
        }
        return entered;
    }

    /** As the letter reads, and as what has happened before makes it. */
    private static List<Matter> parts(Matter given, Decision decision, Decision asRead) {
        Set<String> apart = Splitting.separate(asRead);
        apart.addAll(Splitting.accusing(given, decision));
        return Splitting.parts(given, apart, decision);
    }

    /**
     * Enters one matter.
     *
     * @param from the matter that it was part of, or null
     * @return its log
     */
    Appending.Open enter(Matter part, Intake intake, String from, InForce inForce, Revisions under, String words,
                         String actor, Instant now) {
        Matter matter = numbered(part, numbers.next(now), receiver(part, inForce, now));
        Happening.Registered entered = new Happening.Registered(matter.withHistory(List.of()), intake.source(),
                intake.matter().id(), limits, from, intake.signal());
        Appending.Open open = appending.begin(entered, words, actor, now, under);
        if (from != null) {
            parts.add(matter.id(), from);
        }
        Naming naming = new Naming(inForce.day(now));
        for (Event event : matter.history()) {
            Happening.Act act = naming.coded(new Happening.Act(event, null), matter);
            open = appending.append(open, act, act.event().at(), now, Proof.WORD, actor, under);
        }
        if (matter.history().stream().noneMatch(e -> e.kind() == EventKind.REGISTERED)) {
            Event registered = new Event(EventKind.REGISTERED, now, null, matter.receiver(), null, null, null, null,
                    null, null, null, null);
            open = appending.append(open, new Happening.Act(registered, null), now, now, Proof.SYSTEM_LOG, actor, under);
        }
        return open;
    }

    private static String receiver(Matter matter, InForce inForce, Instant now) {
        return new Decider().receiver(matter.withHistory(List.of()), matter.received().orElse(now),
                inForce.directory()).code();
    }

    private static Matter numbered(Matter m, String number, String receiver) {
        return new Matter(number, m.channel(), m.form(), m.title(), m.text(), m.receivedAt(), m.arrival(), receiver,
                m.forwardedBy(), m.place(), m.people(), m.representatives(), m.petitioner(), m.earlier(),
                m.levelSkipping(), m.demands(), m.history());
    }
}
