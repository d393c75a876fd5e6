package org.fengqiao.access;

import java.time.Clock;
import java.util.List;
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

    private static final int MOST = 200;

    private final CaseAccess access;
    private final Notices notices;
    private final Clock clock;

    CaseNotices(CaseAccess access, Notices notices, Clock clock) {
        this.access = access;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Newest first, at most {@value #MOST}.
     *
     * @param open only what nobody acknowledged yet
     */
    public List<Notice> of(boolean open, AccountUser user) {
        List<Notice> own = user.body() == null ? List.of() : notices.of(user.body(), open, MOST);
        List<Notice> service = user.admin() ? notices.of(null, open, MOST) : List.of();
        return java.util.stream.Stream.concat(service.stream(), own.stream()).filter(n -> shown(n, user)).toList();
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
        return notices.find(id).filter(notice -> shown(notice, user)).orElseThrow(() -> Notices.unknown(id)).id();
    }

    private boolean shown(Notice notice, AccountUser user) {
        if (notice.body() == null) {
            return user.admin();
        }
        boolean leads = user.roles().contains(Role.UNIT_HEAD) || user.roles().contains(Role.LEADER)
                || user.roles().contains(Role.SUPERVISION) || user.roles().contains(Role.MACHINE);
        return notice.body().equals(user.body()) && (leads || notice.post() != null
                && notice.post().equals(user.post())) && access.sees(notice.matter(), user);
    }
}
