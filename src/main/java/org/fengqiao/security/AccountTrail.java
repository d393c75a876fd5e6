package org.fengqiao.security;

/** Where it is written down who gave which account what, and took it away. Joins the caller's transaction. */
@FunctionalInterface
public interface AccountTrail {

    /** What became of an account. */
    enum Change { OPENED, ROLE, SCOPE, PASSWORD, CLOSED, TOKEN_GIVEN, TOKEN_REVOKED }

    /**
     * @param by      sign-in name of whoever did it
     * @param account sign-in name of the account
     * @param detail  code of what it has now, for example {@code role/handler}; null where there is nothing to say
     * @param reason  null where none was asked for
     */
    void changed(String by, Change what, String account, String detail, ChangeReason reason);
}
