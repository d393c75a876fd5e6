package org.fengqiao.security;

import java.time.Clock;
import java.time.Duration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks name and password, but not more often than a person mistypes: five failures of a name from one address, or
 * fifty from one address, and both wait. A name is never locked for everybody, so nobody can lock out a colleague.
 */
class ThrottledSignIn implements AuthenticationProvider {

    private static final int BY_NAME = 5;
    private static final int BY_ADDRESS = 50;
    private static final int KEYS = 10_000;

    private final DaoAuthenticationProvider passwords;
    private final Attempts byName;
    private final Attempts byAddress;

    ThrottledSignIn(UserDetailsService users, PasswordEncoder encoder, Clock clock) {
        this.passwords = new DaoAuthenticationProvider(users);
        this.passwords.setPasswordEncoder(encoder);
        this.byName = new Attempts(clock, BY_NAME, KEYS);
        this.byAddress = new Attempts(clock, BY_ADDRESS, KEYS);
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String address = request.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress()) : "";
        String name = address + ' ' + Accounts.key(request.getName());
        Duration wait = longer(byName.wait(name), byAddress.wait(address));
        if (!wait.isZero()) {
            throw new TooManyAttemptsException(wait);
        }
        try {
            Authentication done = passwords.authenticate(request);
            byName.succeeded(name);
            return done;
        } catch (BadCredentialsException refused) {
            byName.failed(name);
            byAddress.failed(address);
            throw refused;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
