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

/**
 * Finds matters by who petitions: somebody calls, tells a telephone number, and asks what became of it. By a whole value in
 * any spelling, among what the account may see; it lists no people, and each search is written down before it is shown.
 */
public final class CaseFinder {

    /** The newest of one person. */
    private static final int MOST = 50;

    private final CaseAccess access;
    private final PersonIndex people;
    private final CaseBoard board;
    private final Storage storage;

    CaseFinder(CaseAccess access, PersonIndex people, CaseBoard board, Storage storage) {
        this.access = access;
        this.people = people;
        this.board = board;
        this.storage = storage;
    }

    /**
     * Newest first, without anything personal.
     *
     * @throws ProblemException if the value is no such thing
     */
    public List<Subject> find(PersonalKind kind, String value, AccountUser user) {
        if (kind.normal(value).isEmpty()) {
            String detail = kind == PersonalKind.ADDRESS ? "住址写法太多，不能用来找；请用电话或姓名。"
                    : "请写完整的" + kind.label() + "，不能只写一部分。";
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                    List.of(Fault.inBody("/value", "not-searchable", detail, List.of())));
        }
        SightFilter filter = access.filter("h.matter", user);
        Set<String> found = people.matters(kind, value, MOST, new PersonIndex.Eyes(filter.condition(), filter.params()));
        access.searched(user, kind, found.size());
        return storage.read(() -> board.subjects(found)).values().stream()
                .sorted(Comparator.comparing(Subject::matter).reversed()).toList();
    }
}
