package org.fengqiao.casework.register;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Revisions;
import org.fengqiao.casework.stand.Entitlement;
import org.fengqiao.casework.stand.Judge;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.MatterException;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.policy.Policy;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.service.PastRevisions;
import org.springframework.util.function.SingletonSupplier;

/**
 * Judges entries under the revisions they name. A matter stays under the policy that it was registered under until it is
 * decided anew; who is in office is read from the directory of the hour.
 */
final class Judging {

    private final Current current;
    private final PastRevisions past;

    Judging(Current current, PastRevisions past) {
        this.current = current;
        this.past = past;
    }

    InForce inForce() {
        return current.inForce();
    }

    /** The matter's own policy with the directory in force now. */
    Revisions now(String pack, String policy) {
        return new Revisions(pack, policy, current.inForce().directory().revision());
    }

    /** Policy and directory in force now, for deciding anew. */
    Revisions anew(String pack) {
        return now(pack, current.inForce().policy(pack).revision());
    }

    /** The policy under which the newest entry was judged. */
    Policy policy(CaseFile file) {
        Revisions under = file.newest().judged();
        return past.policy(under.policy(), past.directory(under.directory()));
    }

    /** What rules say of the matter as it stands; they are asked when somebody first wants to know, and once. */
    Supplier<Decision> decision(Stand stand, CaseFile file) {
        return SingletonSupplier.of(() -> judge(stand, file).assessment().decision());
    }

    /**
     * Who may tell what next, by the policy under which the newest entry was judged.
     *
     * @param decision of the matter as it stands
     */
    Entitlement entitlement(Stand stand, CaseFile file, Supplier<Decision> decision) {
        return new Entitlement(policy(file), stand, decision, current.day(stand.asOf()));
    }

    /** @throws ProblemException if the newest entry is not one that the rules can be asked about */
    Judge.Judged judge(Stand before, CaseFile file) {
        Revisions under = file.newest().judged();
        Directory directory = past.directory(under.directory());
        Policy policy = past.policy(under.policy(), directory);
        try {
            return new Judge(policy, directory).judge(before, file);
        } catch (MatterException faulty) {
            throw before == null ? InForce.refused(faulty) : refused(faulty);
        }
    }

    /**
     * What rules say of a matter as it reads, whatever has happened.
     *
     * @throws ProblemException if the rules cannot be asked about it
     */
    Decision decided(Matter matter, Instant law, Revisions under) {
        Directory directory = past.directory(under.directory());
        try {
            return new Decider().decide(matter.withHistory(List.of()), law, past.policy(under.policy(), directory),
                    directory);
        } catch (MatterException faulty) {
            throw refused(faulty);
        }
    }

    /**
     * Who has to do with the matter, by the directory that judged the newest entry; who stands above them, by the
     * directory in force.
     */
    Involved involved(CaseFile file, Judge.Judged judged, Instant now) {
        Directory directory = past.directory(file.newest().judged().directory());
        return Involved.of(file, judged.stand(), judged.assessment().decision(),
                directory.on(WorkCalendar.day(judged.stand().asOf())))
                .under(current.day(now));
    }

    /** Tells faults of the newest act where its sender finds them. */
    private static ProblemException refused(MatterException faulty) {
        List<Fault> faults = faulty.problems().stream().map(p -> Fault.inBody(
                p.field().replaceFirst("^/history/\\d+", ""), p.code(), p.message(), p.candidates())).toList();
        return new ProblemException(ProblemCode.INVALID_EVENT, faults.get(0).detail(), faults);
    }
}
