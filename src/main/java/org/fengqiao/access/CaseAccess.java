package org.fengqiao.access;

import java.time.Clock;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditLog;
import org.fengqiao.audit.AuditNote;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.HappeningKind;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.store.InvolvedRows;
import org.fengqiao.casework.store.MatterRow;
import org.fengqiao.matter.EventKind;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Division;
import org.fengqiao.place.Found;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;
import org.fengqiao.security.Role;
import org.fengqiao.service.Current;

/**
 * The way of pages and HTTP to registered matters: what an account may not see does not exist for it. Lists take
 * {@link #sight}; single matters go through {@link #find} and {@link #file}; before telling, {@link #mayTell}.
 */
public final class CaseAccess {

    private final Casework casework;
    private final InvolvedRows rows;
    private final Current current;
    private final Storage storage;
    private final AuditLog audit;
    private final Clock clock;

    CaseAccess(Casework casework, InvolvedRows rows, Current current, Storage storage, AuditLog audit, Clock clock) {
        this.casework = casework;
        this.rows = rows;
        this.current = current;
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
    }

    /** For lists and counters: what this account may see. */
    public Sight sight(AccountUser user) {
        return Reader.of(user).sight(day());
    }

    public boolean sees(String matter, AccountUser user) {
        return storage.read(() -> rows.visible(matter, sight(user)));
    }

    /**
     * How a matter stands. Reading an accusation is written down first.
     *
     * @throws ProblemException the same for a matter that is not there and for one that this account may not see
     */
    public MatterRow find(String matter, AccountUser user) {
        if (!sees(matter, user)) {
            throw Casework.unknown(matter);
        }
        return storage.write(() -> {
            if (involved(matter).accusation()) {
                note(user, AuditAction.READ, matter);
            }
            return casework.find(matter);
        });
    }

    /**
     * The whole log as this account may read it: who petitions is masked unless the work of its role needs it, and that
     * it was shown is written down first.
     *
     * @throws ProblemException as {@link #find}
     */
    public CaseFile file(String matter, AccountUser user) {
        find(matter, user);
        CaseFile file = casework.file(matter);
        if (!Reader.of(user).needsPeople()) {
            return CaseMask.masked(file);
        }
        note(user, AuditAction.REVEALED, matter);
        return file;
    }

    /** A log that its reader may see, as screens show it: who petitions is masked whatever the role. */
    public CaseFile masked(CaseFile file) {
        return CaseMask.masked(file);
    }

    /**
     * @throws ProblemException as {@link #find}; forbidden if others are to tell it; refused if it would hand an
     *                          accusation to the accused
     */
    public void mayTell(String matter, Happening what, AccountUser user) {
        find(matter, user);
        DirectoryDay day = day();
        String place = day.findDivision(casework.file(matter).facts().place().division())
                instanceof Found.One<Division> one ? one.value().code() : "";
        new TellingRight(Reader.of(user), involved(matter), day, place).check(what);
    }

    /** Whether the account's roles tell such an act of any matter; of which one, {@link #mayTell} says. */
    public boolean tells(EventKind kind, AccountUser user) {
        return TellingRight.does(Reader.of(user), kind);
    }

    /** As {@link #tells}, for what is no act. */
    public boolean decides(HappeningKind kind, AccountUser user) {
        return TellingRight.decides(Reader.of(user), kind);
    }

    /**
     * Whether the account may tell in the name of that body.
     *
     * @param body code
     */
    public boolean actsFor(String body, AccountUser user) {
        return TellingRight.actsFor(Reader.of(user), body, day());
    }

    /** @throws ProblemException forbidden unless a post of its own body or of one below is handed over */
    public void mayHandOver(Happening.PostHandedOver handover, AccountUser user) {
        Reader reader = Reader.of(user);
        if (reader.body() == null ? !reader.on(Role.MACHINE, Role.ADMIN) : handover.body() != null
                && !reader.body().equals(handover.body()) && !day().commands(reader.body(), handover.body())) {
            throw new ProblemException(ProblemCode.FORBIDDEN, "只能办理本单位或下级单位职务的交接。");
        }
    }

    /** Who has to do with the matter; for the service's own work. */
    public Involved involved(String matter) {
        return storage.read(() -> rows.find(matter));
    }

    /** Writes down what an account does with a matter, before it is shown or in the transaction that does it. */
    public void note(AccountUser user, AuditAction action, String matter) {
        audit.append(AuditNote.of(user.getUsername(), user.body(), action, matter));
    }

    DirectoryDay day() {
        return current.day(clock.instant());
    }
}
