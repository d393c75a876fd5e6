package org.fengqiao.security;

import java.time.Instant;
import java.util.Set;

/**
 * Who may sign in.
 *
 * @param name         sign-in name, lower case; not null
 * @param displayName  shown on pages; not null
 * @param passwordHash with the algorithm in braces before it; not null
 * @param body         code of the body it acts for, or null
 * @param post         title of its post in that body, or null
 * @param revision     one more with each change of what it may do or of its password
 * @param demo         whether it is one of the accounts for trying the product on one machine
 */
record Account(String name, String displayName, String passwordHash, boolean demo, boolean enabled, Set<Role> roles,
               String body, String post, Instant createdAt, long revision) {

    Account {
        roles = Set.copyOf(roles);
    }

    /** A new one. */
    Account(String name, String displayName, String passwordHash, boolean demo, boolean enabled, Set<Role> roles,
            String body, String post, Instant createdAt) {
        this(name, displayName, passwordHash, demo, enabled, roles, body, post, createdAt, 0);
    }

    /** A new one that acts for no body. */
    Account(String name, String displayName, String passwordHash, boolean demo, boolean enabled, Set<Role> roles,
            Instant createdAt) {
        this(name, displayName, passwordHash, demo, enabled, roles, null, null, createdAt);
    }

    @Override
    public String toString() {
        return "Account[" + name + "]";
    }
}
