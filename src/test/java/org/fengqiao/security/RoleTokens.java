package org.fengqiao.security;

import java.time.Duration;
import java.util.Set;
import org.fengqiao.testing.FixedClock;
import org.springframework.beans.factory.BeanFactory;

/** Tokens of accounts for tests that call very often: a password would be hashed anew each time. */
public final class RoleTokens {

    /** Password of accounts that tests add; kept in clear, as hashing takes long. */
    public static final String PASSWORD = "known-to-tests-only";

    private RoleTokens() {
    }

    /** Of a demo account. */
    public static String of(BeanFactory service, String account) {
        return service.getBean(ApiTokens.class).make(account, "每个角色试每个地址", Duration.ofHours(1)).text();
    }

    /**
     * Adds an account.
     *
     * @param body null for none
     * @param post null for none
     */
    public static String added(BeanFactory service, String name, Role role, String body, String post) {
        service.getBean(Accounts.class).put(new Account(name, name, "{noop}" + PASSWORD, false, true, Set.of(role), body,
                post, FixedClock.NOW));
        return of(service, name);
    }

    public static void removed(BeanFactory service, String name) {
        service.getBean(Accounts.class).delete(name);
    }
}
