package org.fengqiao.loop;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.matter.Event;
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

    boolean open(String matter) {
        return !casework.find(matter).stand().stage().closed();
    }

    /** What the rules of the matter do not take must not undo the roster: it stays to be told by hand. */
    void tell(String place, String matter, Event act, Signature by) {
        tell(place, matter, new Happening.Act(act, null), act.kind().label(), act.about(), by);
    }

    /**
     * The record of the session was wrong: what it told the matter counts no longer, and is to be read there.
     *
     * @return whether the register took it
     */
    boolean takeBack(String place, String matter, VisitLog.Said said, Signature by) {
        return tell(place, matter, new Happening.Retracted(said.sequence(), "排班场次的登记已更正"), "收回第 "
                + said.sequence() + " 条" + said.act().kind().label(), String.valueOf(said.sequence()), by);
    }

    private boolean tell(String place, String matter, Happening what, String name, String about, Signature by) {
        String id = id(matter, name, about);
        try {
            storage.write(() -> casework.tell(matter, Telling.of(what), by.account()));
            failed.settle(place, id);
            return true;
        } catch (ProblemException refused) {
            failed.note(place, id, matter, "「" + name + "」没能记入事项：" + refused.getMessage() + "请在事项里手工补记。",
                    by.at());
            return false;
        }
    }

    /** Short enough for a key, and without what the matter is about. */
    private static String id(String matter, String name, String about) {
        return UUID.nameUUIDFromBytes((matter + '/' + name + '/' + about).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
