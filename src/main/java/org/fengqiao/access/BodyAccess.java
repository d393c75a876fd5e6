package org.fengqiao.access;

import java.time.Clock;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.security.Role;
import org.fengqiao.service.Current;

/** What an account does for a body as such, whatever matters are there: for its own, and for those below it. */
public final class BodyAccess {

    private final Current current;
    private final Clock clock;

    BodyAccess(Current current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    /**
     * What names no body is refused by whoever carries it out.
     *
     * @throws ProblemException forbidden unless the account answers for the body whose post is handed over
     */
    public void mayHandOver(Happening.PostHandedOver handover, AccountUser user) {
        if (handover.body() != null && !answersFor(handover.body(), user)) {
            throw new ProblemException(ProblemCode.FORBIDDEN, "只能办理本单位或下级单位职务的交接。");
        }
    }

    /** @throws ProblemException forbidden unless the account answers for the body, unknown if there is no such body */
    public void mayRoster(String body, AccountUser user) {
        if (day().body(body).isEmpty()) {
            throw new ProblemException(ProblemCode.NOT_FOUND, "名录里没有编码为「" + body + "」的单位。");
        }
        if (!answersFor(body, user)) {
            throw new ProblemException(ProblemCode.FORBIDDEN, "只能看、交本单位或下级单位的值班表。");
        }
    }

    /**
     * Whether it is its own body or one below. Of accounts without a body, clients and administrators answer for all.
     *
     * @param body code
     */
    public boolean answersFor(String body, AccountUser user) {
        Reader reader = Reader.of(user);
        return reader.body() == null ? reader.on(Role.MACHINE, Role.ADMIN)
                : reader.body().equals(body) || day().commands(reader.body(), body);
    }

    private DirectoryDay day() {
        return current.day(clock.instant());
    }
}
