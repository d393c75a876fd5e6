package org.fengqiao.security;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether an account still stands as it did: the one answer for sessions and for tokens. It is looked up with each
 * request, so what is taken away is gone with the next one, at every instance.
 */
@Component
class Standing {

    private final Accounts accounts;
    private final ApiTokens tokens;

    Standing(Accounts accounts, ApiTokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /** Whether whoever signed in as this may still do and see what it could then. */
    boolean holds(AccountUser signedIn) {
        return usable(accounts.find(signedIn.getUsername())).filter(signedIn::same).isPresent();
    }

    /** The owner of a valid token, if its account may be used. */
    Optional<AccountUser> bearer(String token) {
        return usable(tokens.account(token));
    }

    private static Optional<AccountUser> usable(Optional<Account> now) {
        return now.filter(Account::enabled).map(AccountUser::new);
    }
}
