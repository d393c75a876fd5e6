package org.fengqiao.security;

/** Where it is written down who gave which account what. Joins the caller's transaction. */
@FunctionalInterface
public interface AccountTrail {

    /**
     * @param by      sign-in name of the administrator
     * @param account sign-in name of the account
     */
    void changed(String by, String account);
}
