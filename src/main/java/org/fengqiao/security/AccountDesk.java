package org.fengqiao.security;

import java.time.Duration;
import org.fengqiao.security.AccountTrail.Change;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes accounts and tokens, and writes each change down in the same transaction. */
@Service
@Transactional
class AccountDesk {

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final PasswordEncoder encoder;
    private final AccountTrail trail;

    AccountDesk(Accounts accounts, ApiTokens tokens, PasswordEncoder encoder, AccountTrail trail) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.encoder = encoder;
        this.trail = trail;
    }

    /** Adds the account, or replaces the one of that name. */
    public void open(Account account, String by, ChangeReason reason) {
        accounts.put(account);
        trail.changed(by, Change.OPENED, account.name(), account.roles().stream().sorted()
                .map(role -> "role/" + role.code()).findFirst().orElse(null), reason);
        if (account.body() != null) {
            trail.changed(by, Change.SCOPE, account.name(), "body/" + account.body(), reason);
        }
    }

    /** The account has that one role from now on. */
    public void role(String name, Role role, String by, ChangeReason reason) {
        accounts.role(name, role);
        trail.changed(by, Change.ROLE, Accounts.key(name), "role/" + role.code(), reason);
    }

    /**
     * For which body and post the account acts from now on.
     *
     * @param body code, or null for none
     */
    public void scope(String name, String body, String post, String by, ChangeReason reason) {
        accounts.act(name, body, post);
        trail.changed(by, Change.SCOPE, Accounts.key(name), body == null ? null : "body/" + body, reason);
    }

    /** @param password in clear; nobody keeps it */
    public void password(String name, String password, String by, ChangeReason reason) {
        accounts.password(name, encoder.encode(password));
        trail.changed(by, Change.PASSWORD, Accounts.key(name), null, reason);
    }

    /** Its tokens go with it. */
    public void close(String name, String by, ChangeReason reason) {
        tokens.of(name).forEach(token -> revoke(token, by, reason));
        if (accounts.delete(name)) {
            trail.changed(by, Change.CLOSED, Accounts.key(name), null, reason);
        }
    }

    /** Text of the new token: shown once, never stored. */
    public String grant(String name, String label, Duration life, String by, ChangeReason reason) {
        ApiTokens.Made made = tokens.make(name, label, life);
        trail.changed(by, Change.TOKEN_GIVEN, Accounts.key(name), "token/" + made.id(), reason);
        return made.text();
    }

    /** One that is gone already is nobody's. */
    public void revoke(String token, String by, ChangeReason reason) {
        tokens.find(token).ifPresent(found -> revoke(found, by, reason));
    }

    private void revoke(ApiTokens.Listed token, String by, ChangeReason reason) {
        tokens.revoke(token.id());
        trail.changed(by, Change.TOKEN_REVOKED, token.account(), "token/" + token.id(), reason);
    }
}
