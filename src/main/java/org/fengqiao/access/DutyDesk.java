package org.fengqiao.access;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditLog;
import org.fengqiao.audit.AuditNote;
import org.fengqiao.casework.register.DutyRosters;
import org.fengqiao.casework.store.DutyShift;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;

/**
 * Rosters of duty leaders as accounts change them: of their own body and of those below. Whom a roster names is woken at
 * night, so each change is written to the audit log with it.
 */
public final class DutyDesk {

    private final BodyAccess access;
    private final DutyRosters rosters;
    private final Storage storage;
    private final AuditLog audit;

    DutyDesk(BodyAccess access, DutyRosters rosters, Storage storage, AuditLog audit) {
        this.access = access;
        this.rosters = rosters;
        this.storage = storage;
        this.audit = audit;
    }

    /** @throws ProblemException as {@link BodyAccess#mayRoster} and {@link DutyRosters#replace} */
    public List<DutyShift> replace(String body, byte[] table, AccountUser user) {
        return changed(body, user, "entered", () -> rosters.replace(body, table, user.getUsername()));
    }

    /** @throws ProblemException as {@link BodyAccess#mayRoster} and {@link DutyRosters#put} */
    public DutyShift put(String body, DutyRosters.Typed typed, Instant now, AccountUser user) {
        return changed(body, user, "entered", () -> List.of(rosters.put(body, typed, now, user.getUsername()))).get(0);
    }

    /** @throws ProblemException as {@link BodyAccess#mayRoster} and {@link DutyRosters#remove} */
    public DutyShift remove(String body, String from, Instant now, AccountUser user) {
        return changed(body, user, "taken-out", () -> List.of(rosters.remove(body, from, now))).get(0);
    }

    private List<DutyShift> changed(String body, AccountUser user, String what, Supplier<List<DutyShift>> change) {
        access.mayRoster(body, user);
        return storage.write(() -> {
            List<DutyShift> shifts = change.get();
            audit.append(new AuditNote(user.getUsername(), user.body(), AuditAction.CONFIGURED, null,
                    "duty-roster/" + body, what + '/' + shifts.get(0).from(), null, shifts.size()));
            return shifts;
        });
    }
}
