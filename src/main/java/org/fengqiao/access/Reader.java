package org.fengqiao.access;

import java.util.LinkedHashSet;
import java.util.Set;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.security.AccountUser;
import org.fengqiao.security.Role;

/**
 * An account as far as matters are concerned.
 *
 * @param body code of the body it acts for, or null: then it sees only what it registered itself
 * @param post title of its post, or null
 */
public record Reader(String account, Set<Role> roles, String body, String post) {

    /** Digits of a division code that name the area of a level, by its order. */
    private static final int[] DIGITS = {0, 2, 4, 6, 9, 12};

    public Reader {
        roles = Set.copyOf(roles);
    }

    public static Reader of(AccountUser user) {
        return new Reader(user.getUsername(), user.roles(), user.body(), user.post());
    }

    /** Pure: the same account and directory give the same sight. */
    public Sight sight(DirectoryDay day) {
        if (!on(Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.LEADER, Role.SUPERVISION, Role.MACHINE, Role.ADMIN)) {
            return Sight.NOTHING;
        }
        String registers = on(Role.INTAKE, Role.MACHINE, Role.ADMIN) ? account : null;
        if (body == null) {
            return registers == null ? Sight.NOTHING
                    : new Sight(registers, null, null, null, null, Set.of(), false);
        }
        Set<String> line = new LinkedHashSet<>(Involved.line(body, day));
        line.add(body);
        boolean handles = on(Role.HANDLER, Role.UNIT_HEAD, Role.LEADER, Role.SUPERVISION, Role.MACHINE);
        boolean commands = on(Role.UNIT_HEAD, Role.LEADER, Role.SUPERVISION);
        return new Sight(registers, on(Role.INTAKE) ? body : null, handles ? body : null, commands ? body : null,
                on(Role.SUPERVISION) ? day.body(body).map(Reader::area).orElse(null) : null, line, false);
    }

    /** Whether its work cannot be done without knowing who petitions: registering, handling, and the client itself. */
    boolean needsPeople() {
        return on(Role.INTAKE, Role.HANDLER, Role.MACHINE);
    }

    /** Whether any of the roles is held. */
    boolean on(Role... wanted) {
        return Set.of(wanted).stream().anyMatch(roles::contains);
    }

    private static String area(Body body) {
        return body.division().substring(0, Math.min(DIGITS[body.level().ordinal()], body.division().length()));
    }
}
