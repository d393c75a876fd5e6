package org.fengqiao.access;

import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditLog;
import org.fengqiao.audit.AuditNote;
import org.fengqiao.security.AccountUser;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Writes down who signed in on the pages, who left, and whose password was told wrongly there or by a client, with the
 * address. Clients sign in with each request: what they did is written down, not that they came. What is refused because
 * somebody has to wait is not written down again.
 */
final class SignInTrail {

    /** A name that no account has may be a password that went into the wrong box: it is not kept. */
    private static final String NOBODY = "unknown";

    private final AuditLog audit;
    private final UserDetailsService accounts;

    SignInTrail(AuditLog audit, UserDetailsService accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        note(event.getAuthentication(), AuditAction.SIGNED_IN);
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        note(event.getAuthentication(), AuditAction.SIGNED_OUT);
    }

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        note(event.getAuthentication(), AuditAction.SIGN_IN_FAILED);
    }

    private void note(Authentication who, AuditAction action) {
        AccountUser user = who.getPrincipal() instanceof AccountUser known ? known : account(who.getName());
        String address = who.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
        audit.append(new AuditNote(user == null ? NOBODY : user.getUsername(), user == null ? null : user.body(), action,
                null, address == null ? null : "address/" + address, 1));
    }

    private AccountUser account(String name) {
        try {
            return accounts.loadUserByUsername(name) instanceof AccountUser known ? known : null;
        } catch (UsernameNotFoundException nobody) {
            return null;
        }
    }
}
