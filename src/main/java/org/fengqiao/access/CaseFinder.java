package org.fengqiao.access;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.fengqiao.casework.store.CaseBoard;
import org.fengqiao.casework.store.CaseBoard.Subject;
import org.fengqiao.casework.store.SightFilter;
import org.fengqiao.person.PersonIndex;
import org.fengqiao.person.PersonalKind;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;
import org.fengqiao.security.AttemptLimit;
import org.fengqiao.security.Attempts;

/**
 * Finds matters by who petitions: somebody calls, tells a telephone number, and asks what became of it. By a whole value in
 * any spelling, among what the account may see; it lists no people, each search is written down before it is shown, and nobody
 * searches without end.
 */
public final class CaseFinder {

    /** The newest of one person. */
    private static final int MOST = 50;
    /** By what somebody can be found who calls; an address has too many spellings, and nobody registers a number of identity. */
    private static final List<PersonalKind> KINDS = List.of(PersonalKind.PHONE, PersonalKind.NAME);
    /** Enough for a window; nobody goes through a telephone book. */
    private static final AttemptLimit BY_ACCOUNT = new AttemptLimit("person-search", 60);
    /** For a client that asks for a whole hotline. */
    private static final AttemptLimit BY_CLIENT = new AttemptLimit("person-search-client", 600);

    private final CaseAccess access;
    private final PersonIndex people;
    private final CaseBoard board;
    private final Storage storage;
    private final Attempts attempts;

    CaseFinder(CaseAccess access, PersonIndex people, CaseBoard board, Storage storage, Attempts attempts) {
        this.access = access;
        this.people = people;
        this.board = board;
        this.storage = storage;
        this.attempts = attempts;
    }

    /** By what matters can be found. */
    public List<PersonalKind> kinds() {
        return KINDS;
    }

    /**
     * Newest first, without anything personal.
     *
     * @param kind one of {@link #kinds}
     * @throws ProblemException if the value is no such thing, or the account searched too often within a quarter of an hour
     */
    public List<Subject> find(PersonalKind kind, String value, AccountUser user) {
        if (!KINDS.contains(kind) || kind.normal(value).isEmpty()) {
            String detail = "请写完整的" + kind.label() + "，不能只写一部分。";
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                    List.of(Fault.inBody("/value", "not-searchable", detail, List.of())));
        }
        counted(user);
        SightFilter filter = access.filter("h.matter", user);
        Set<String> found = people.matters(kind, value, MOST, new PersonIndex.Eyes(filter.condition(), filter.params()));
        access.searched(user, kind, found.size());
        return storage.read(() -> board.subjects(found)).values().stream()
                .sorted(Comparator.comparing(Subject::matter).reversed()).toList();
    }

    private void counted(AccountUser user) {
        AttemptLimit limit = user.findsPeople() ? BY_ACCOUNT : BY_CLIENT;
        if (!attempts.take(limit, user.getUsername())) {
            throw new ProblemException(ProblemCode.TOO_MANY_ATTEMPTS, "一刻钟里已经找了 " + limit.most() + " 次，请过一刻钟再找。");
        }
    }
}
