package org.fengqiao.security;

import java.time.Instant;
import java.util.Set;

/**
 * Who may sign in.
 *
 * @param name         sign-in name, lower case; not null
 * @param displayName  shown on pages; not null
 * @param passwordHash with the algorithm in braces before it; not null
 * @param demo         whether it is one of the accounts for trying the product on one machine
 */
record Account(String name, String displayName, String passwordHash, boolean demo, boolean enabled, Set<Role> roles,
               Instant createdAt) {

    Account {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "Account[" + name + "]";
    }
}
