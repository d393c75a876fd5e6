package org.fengqiao.access;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditLog;
import org.fengqiao.audit.AuditNote;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.HappeningKind;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.Entered;
import org.fengqiao.casework.register.Intake;
import org.fengqiao.casework.register.Signals;
import org.fengqiao.casework.register.Submitter;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.casework.store.InvolvedRows;
import org.fengqiao.casework.store.MatterRow;
import org.fengqiao.casework.store.SightFilter;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Form;
import org.fengqiao.matter.Petitioner;
import org.fengqiao.person.PersonalKind;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.problem.Fault;
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

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z-]{1,40}");

    private final Casework casework;
    private final Signals signals;
    private final InvolvedRows rows;
    private final Current current;
    private final Storage storage;
    private final AuditLog audit;
    private final Clock clock;

    CaseAccess(Casework casework, Signals signals, InvolvedRows rows, Current current, Storage storage, AuditLog audit,
               Clock clock) {
        this.casework = casework;
        this.signals = signals;
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

    /**
     * The same as a condition of a query.
     *
     * @param column with the matter's number
     */
    SightFilter filter(String column, AccountUser user) {
        return new SightFilter(sight(user), column);
    }

    public boolean sees(String matter, AccountUser user) {
        return storage.read(() -> rows.place(matter, sight(user))).isPresent();
    }

    /**
     * How a matter stands. Reading an accusation is written down first.
     *
     * @throws ProblemException the same for a matter that is not there and for one that this account may not see
     */
    public MatterRow find(String matter, AccountUser user) {
        seen(matter, user);
        return casework.find(matter);
    }

    /**
     * The whole log as this account may read it: who petitions is masked unless the work of its role needs it, and that
     * it was shown is written down first.
     *
     * @throws ProblemException as {@link #find}
     */
    public CaseFile file(String matter, AccountUser user) {
        seen(matter, user);
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
     * What a person tells without naming a body, his own body did; only what citizens do is nobody's. A client tells for
     * many bodies: of what it names none, none is known.
     */
    public Telling inName(Telling telling, AccountUser user) {
        if (user.body() == null || Reader.of(user).on(Role.MACHINE) || !(telling.what() instanceof Happening.Act act)
                || act.event().body() != null || act.event().kind() == null || act.event().kind().byPetitioner()) {
            return telling;
        }
        Event e = act.event();
        return new Telling(new Happening.Act(new Event(e.kind(), e.at(), e.recordedAt(), user.body(), e.post(),
                e.demand(), e.result(), e.about(), e.value(), e.days(), e.until(), e.note()), act.service()),
                telling.at(), telling.proof(), telling.mark(), telling.after());
    }

    /**
     * @throws ProblemException as {@link #find}; forbidden if others are to tell it; refused if it would hand an
     *                          accusation to the accused
     */
    public void mayTell(String matter, Happening what, AccountUser user) {
        Seen seen = seen(matter, user);
        new TellingRight(Reader.of(user), seen.involved(), day(), seen.place()).check(what);
        if (what instanceof Happening.Merged merged) {
            mayMerge(matter, seen.involved(), merged.into(), user);
        } else if (what instanceof Happening.Retracted retracted) {
            casework.file(matter).events().stream().filter(e -> e.sequence() == retracted.entry()).findFirst()
                    .ifPresent(entry -> TellingRight.mayRetract(Reader.of(user), user.getUsername(), entry, day()));
        }
    }

    /**
     * A matter is carried together with one that its teller sees, and an accusation only with one that bars the same
     * bodies: whoever reads the log reads the other's number.
     */
    private void mayMerge(String matter, Involved own, String into, AccountUser user) {
        Optional<Involved> other = storage.read(() -> rows.place(into, sight(user)).map(place -> rows.find(into)));
        if (other.isEmpty() || into.equals(matter)) {
            throw unmerged("不能并入「" + into + "」：登记簿里没有这件事项，或就是它自己。");
        } else if (own.accusation() != other.get().accusation() || !own.accused().equals(other.get().accused())) {
            throw unmerged("检举控告只能与被检举控告单位相同的检举控告并案，请分别办理。");
        }
    }

    private static ProblemException unmerged(String detail) {
        return new ProblemException(ProblemCode.INVALID_EVENT, detail,
                List.of(Fault.inBody("/mergedInto", "not-admissible", detail, List.of())));
    }

    /**
     * Makes a matter of a signal for an account; what it does not see cannot be promoted, nor is it told to what.
     *
     * @throws ProblemException as {@link Signals#promote}
     */
    public Entered promote(String signal, Form form, Petitioner petitioner, AccountUser user) {
        return signals.promote(signal, form, petitioner, submitter(user));
    }

    /**
     * Registers a matter for an account. It learns nothing of an accusation that it may not see, nor of what others sent in
     * under the same mark: the same words are then a matter of their own, and so is other content under that mark.
     *
     * @throws ProblemException as {@link Casework#register}
     */
    public Entered register(Intake intake, AccountUser user) {
        return casework.register(intake, submitter(user));
    }

    private Submitter submitter(AccountUser user) {
        return new Submitter(user.getUsername(), user.body(), matter -> hidden(matter, user));
    }

    /** Which of those are accusations that the account may not see; what is no number of the register is not among them. */
    Set<String> hidden(Collection<String> matters, AccountUser user) {
        return storage.read(() -> rows.hidden(matters, sight(user)));
    }

    private boolean hidden(String matter, AccountUser user) {
        return rows.find(matter).accusation() && rows.place(matter, sight(user)).isEmpty();
    }

    /** Where a matter is, and who has to do with it: read once, by somebody who may see it. */
    private record Seen(String place, Involved involved) {
    }

    private Seen seen(String matter, AccountUser user) {
        Seen seen = storage.read(() -> rows.place(matter, sight(user)).map(place -> new Seen(place, rows.find(matter))))
                .orElseThrow(() -> refused(matter, user));
        if (seen.involved().accusation()) {
            note(user, AuditAction.READ, matter);
        }
        return seen;
    }

    /** Written down in the same way whether the matter is hidden or was never there. */
    private ProblemException refused(String matter, AccountUser user) {
        note(user, AuditAction.REFUSED, NUMBER.matcher(matter).matches() ? matter : null);
        return Casework.unknown(matter);
    }

    /** Whether the account's roles tell such an act of any matter; of which one, {@link #mayTell} says. */
    public boolean tells(EventKind kind, AccountUser user) {
        return TellingRight.does(Reader.of(user), kind);
    }

    /** As {@link #tells}, for what is no act. */
    public boolean decides(HappeningKind kind, AccountUser user) {
        return TellingRight.decides(Reader.of(user), kind);
    }

    /** Whether the account takes back what that entry tells, as far as it can be taken back at all. */
    public boolean retracts(CaseEvent entry, AccountUser user) {
        return decides(HappeningKind.RETRACTED, user)
                && TellingRight.retracts(Reader.of(user), user.getUsername(), entry, day());
    }

    /**
     * Whether the account may tell in the name of that body.
     *
     * @param body code
     */
    public boolean actsFor(String body, AccountUser user) {
        return TellingRight.actsFor(Reader.of(user), body, day());
    }

    /** Who has to do with the matter; for the service's own work. */
    public Involved involved(String matter) {
        return storage.read(() -> rows.find(matter));
    }

    /** Writes down what an account does with a matter, before it is shown or in the transaction that does it. */
    public void note(AccountUser user, AuditAction action, String matter) {
        audit.append(AuditNote.of(user.getUsername(), user.body(), action, matter));
    }

    /** Writes down that a list of matters was carried away as a file, and how many stood in it. */
    public void exported(AccountUser user, long matters) {
        audit.append(new AuditNote(user.getUsername(), user.body(), AuditAction.EXPORTED, null, "matters.csv", matters));
    }

    /** Writes down that matters were looked for by who petitions; by whom is not kept. */
    void searched(AccountUser user, PersonalKind by, long found) {
        audit.append(new AuditNote(user.getUsername(), user.body(), AuditAction.SEARCHED, null, "person/" + by.code(), found));
    }

    DirectoryDay day() {
        return current.day(clock.instant());
    }
}
