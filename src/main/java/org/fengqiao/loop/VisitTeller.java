package org.fengqiao.loop;

import java.time.Instant;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the register of visits, each thing once. */
final class VisitTeller {

    private static final Logger LOG = LoggerFactory.getLogger(VisitTeller.class);

    private final Casework casework;
    private final Storage storage;

    VisitTeller(Casework casework, Storage storage) {
        this.casework = casework;
        this.storage = storage;
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
    void tell(String matter, Event act, String account) {
        try {
            storage.write(() -> casework.tell(matter, Telling.of(new Happening.Act(act, null)), account));
        } catch (ProblemException refused) {
            LOG.error("{} could not be told of {}: {}", matter, act.kind().code(), refused.getMessage());
        }
    }
}
