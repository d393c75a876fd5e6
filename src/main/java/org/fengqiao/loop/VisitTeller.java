package org.fengqiao.loop;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.roster.FailedHandovers;

/** Tells the register of visits, each thing once. */
final class VisitTeller {

    private final Casework casework;
    private final Storage storage;
    private final FailedHandovers failed;

    VisitTeller(Casework casework, Storage storage, FailedHandovers failed) {
        this.casework = casework;
        this.storage = storage;
        this.failed = failed;
    }

    /** The log of the matter, or null where the case is not of this register. */
    CaseFile file(String matter) {
        try {
            return casework.file(matter);
        } catch (ProblemException unknown) {
            if (ProblemCode.UNKNOWN_MATTER.code().equals(unknown.document().code())) {
                return null;
            }
            throw unknown;
        }
    }

    /** Whether such an act about the visit was told already, by that post and with that limit. */
    static boolean told(CaseFile file, EventKind kind, String visit, String post, Instant until) {
        return file.events().stream().map(e -> e.what()).filter(Happening.Act.class::isInstance)
                .map(a -> ((Happening.Act) a).event()).anyMatch(e -> e.kind() == kind && visit.equals(e.about())
                        && (post == null || post.equals(e.post()))
                        && (until == null || until.equals(e.until())));
    }

    /** What the rules of the matter do not take must not undo the roster: it stays to be told by hand. */
    void tell(String place, String matter, Event act, Signature by) {
        try {
            storage.write(() -> casework.tell(matter, Telling.of(new Happening.Act(act, null)), by.account()));
            failed.settle(place, id(matter, act));
        } catch (ProblemException refused) {
            failed.note(place, id(matter, act), matter, "「" + act.kind().label() + "」没能记入事项：" + refused.getMessage()
                    + "请在事项里手工补记。", by.at());
        }
    }

    /** Short enough for a key, and without what the matter is about. */
    private static String id(String matter, Event act) {
        return UUID.nameUUIDFromBytes((matter + '/' + act.kind().code() + '/' + act.about())
                .getBytes(StandardCharsets.UTF_8)).toString();
    }
}
