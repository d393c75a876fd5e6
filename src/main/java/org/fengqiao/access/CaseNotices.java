package org.fengqiao.access;

import java.time.Clock;
import java.util.List;
import org.fengqiao.casework.store.SightFilter;
import org.fengqiao.notice.Inbox;
import org.fengqiao.notice.Notice;
import org.fengqiao.notice.Notices;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.security.Role;

/**
 * The inbox of an account: what its post was told, and for whoever leads the body what the body was told. What is about a
 * matter that the account may not see is not there.
 */
public final class CaseNotices {

    private final CaseAccess access;
    private final Notices notices;
    private final Clock clock;

    CaseNotices(CaseAccess access, Notices notices, Clock clock) {
        this.access = access;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Newest first.
     *
     * @param open  only what nobody acknowledged yet
     * @param after number of the last one of the page before, or null
     */
    public List<Notice> of(boolean open, Long after, int most, AccountUser user) {
        return notices.of(inbox(user), open, after, most);
    }

    /** @throws ProblemException the same for one that is not there and for one that is another's */
    public Notice read(long id, AccountUser user) {
        return notices.read(own(id, user), user.getUsername(), clock.instant());
    }

    /** @throws ProblemException as {@link #read} */
    public Notice acknowledge(long id, AccountUser user) {
        return notices.acknowledge(own(id, user), user.getUsername(), clock.instant());
    }

    private long own(long id, AccountUser user) {
        return notices.find(id, inbox(user)).orElseThrow(() -> Notices.unknown(id)).id();
    }

    private Inbox inbox(AccountUser user) {
        boolean leads = Reader.of(user).on(Role.UNIT_HEAD, Role.LEADER, Role.SUPERVISION, Role.MACHINE);
        SightFilter filter = access.filter("n.matter", user);
        return new Inbox(user.body(), user.post(), leads, user.admin(), filter.condition(), filter.params());
    }
}
