package org.fengqiao.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failed sign-ins; {@link #wait} says how long none is looked at. */
final class TooManyAttemptsException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyAttemptsException(Duration wait) {
        super("登录失败次数过多，请在 " + (wait.toMinutes() + 1) + " 分钟后再试");
        this.wait = wait;
    }

    long seconds() {
        return wait.toSeconds() + 1;
    }
}
