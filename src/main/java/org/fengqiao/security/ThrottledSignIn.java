package org.fengqiao.security;

import java.time.Duration;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks name and password, but not more often than a person mistypes: five failures of a name from one address, or
 * fifty from one address, and both wait, at whichever instance. A name is never locked for everybody, so nobody can lock
 * out a colleague. It is asked again after the check: of many guesses sent at once, a right one that comes after the
 * fifth wrong one does not get in.
 */
class ThrottledSignIn implements AuthenticationProvider {

    private static final AttemptLimit BY_NAME = new AttemptLimit("name", 5);
    private static final AttemptLimit BY_ADDRESS = new AttemptLimit("address", 50);

    private final DaoAuthenticationProvider passwords;
    private final Attempts attempts;

    ThrottledSignIn(UserDetailsService users, PasswordEncoder encoder, Attempts attempts) {
        this.passwords = new DaoAuthenticationProvider(users);
        this.passwords.setPasswordEncoder(encoder);
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String address = request.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress()) : "";
        String name = address + ' ' + Accounts.key(request.getName());
        try {
            return counted(request, name, address);
        } catch (DataAccessException unreachable) {
            throw new InternalAuthenticationServiceException("failed attempts cannot be counted", unreachable);
        }
    }

    private Authentication counted(Authentication request, String name, String address) {
        mayTry(name, address);
        try {
            Authentication done = passwords.authenticate(request);
            mayTry(name, address);
            attempts.succeeded(BY_NAME, name);
            return done;
        } catch (BadCredentialsException refused) {
            attempts.failed(BY_NAME, name);
            attempts.failed(BY_ADDRESS, address);
            throw refused;
        }
    }

    private void mayTry(String name, String address) {
        Duration wait = longer(attempts.wait(BY_NAME, name), attempts.wait(BY_ADDRESS, address));
        if (!wait.isZero()) {
            throw new TooManyAttemptsException(wait);
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
