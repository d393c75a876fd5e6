package org.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;

class AttemptsTest extends DatabaseTest {

    private static final AttemptLimit LIMIT = new AttemptLimit("test", 3);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T01:00:00Z"));
    private Attempts attempts;
    private Attempts elsewhere;

    @BeforeEach
    void begin() {
        attempts = new Attempts(jdbc, new Moving());
        elsewhere = new Attempts(jdbc, new Moving());
    }

    @Test
    void waitsAfterTheLimitUntilTheOldestFailureIsForgotten() {
        for (int i = 0; i < 3; i++) {
            assertThat(attempts.wait(LIMIT, "a")).isZero();
            attempts.failed(LIMIT, "a");
            pass(Duration.ofMinutes(1));
        }

        assertThat(attempts.wait(LIMIT, "a")).isEqualTo(Duration.ofMinutes(12));
        pass(Duration.ofMinutes(12));
        assertThat(attempts.wait(LIMIT, "a")).isZero();
    }

    @Test
    void countsWhatIsDoneAsFarAsItMayBeDone() {
        for (int i = 0; i < 3; i++) {
            assertThat(attempts.take(LIMIT, "a")).isTrue();
            pass(Duration.ofMinutes(1));
        }

        assertThat(attempts.take(LIMIT, "a")).isFalse();
        assertThat(attempts.allows(LIMIT, "a")).isFalse();
        assertThat(attempts.allows(LIMIT, "b")).isTrue();
        // What was refused prolongs nothing.
        pass(Duration.ofMinutes(12));
        assertThat(attempts.allows(LIMIT, "a")).isTrue();
    }

    @Test
    void aClockThatWasAheadAndIsSetBackLocksNobodyOut() {
        Duration ahead = Duration.ofDays(3650);
        pass(ahead);
        for (int i = 0; i < 3; i++) {
            attempts.failed(LIMIT, "a");
        }
        pass(ahead.negated());

        assertThat(attempts.wait(LIMIT, "a")).isZero();
        for (int i = 0; i < 3; i++) {
            attempts.failed(LIMIT, "a");
        }
        assertThat(attempts.wait(LIMIT, "a")).isEqualTo(Attempts.WINDOW);
    }

    @Test
    void forgetsAfterSuccess() {
        attempts.failed(LIMIT, "a");
        attempts.failed(LIMIT, "a");
        attempts.failed(LIMIT, "a");
        attempts.succeeded(LIMIT, "a");

        assertThat(attempts.wait(LIMIT, "a")).isZero();
    }

    @Test
    void countsTheFailuresOfAllInstancesTogether() {
        attempts.failed(LIMIT, "a");
        elsewhere.failed(LIMIT, "a");
        attempts.failed(LIMIT, "a");

        assertThat(attempts.wait(LIMIT, "a")).isEqualTo(Attempts.WINDOW);
        assertThat(elsewhere.wait(LIMIT, "a")).isEqualTo(Attempts.WINDOW);
        assertThat(elsewhere.wait(LIMIT, "b")).as("another key").isZero();
        assertThat(elsewhere.wait(new AttemptLimit("other", 3), "a")).as("another thing").isZero();
    }

    @Test
    void keepsNeitherWhatWasTypedNorAnythingAfterAQuarterOfAnHour() {
        attempts.failed(LIMIT, "127.0.0.1 a password in the wrong field");
        assertThat(jdbc.sql("select subject from failed_attempt").query(String.class).single()).hasSize(64)
                .doesNotContain("password");
        pass(Attempts.WINDOW);
        attempts.failed(LIMIT, "b");

        assertThat(rows("failed_attempt")).isOne();
    }

    /** Many guesses sent at once all begin before the first of them has failed. */
    @Test
    void aRightPasswordAmongManyGuessesAtOnceIsNoWayAround() {
        PasswordEncoder slow = new Plain(() -> IntStream.range(0, 5).forEach(
                i -> elsewhere.failed(new AttemptLimit("name", 5), " zhang")));
        ThrottledSignIn signIn = new ThrottledSignIn(name -> User.withUsername(name).password("right").build(), slow,
                attempts);

        assertThatThrownBy(() -> signIn.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated("zhang", "right")))
                .isInstanceOf(TooManyAttemptsException.class);
    }

    /** Something happens while a password is being checked. */
    private record Plain(Runnable meanwhile) implements PasswordEncoder {
        @Override
        public String encode(CharSequence password) {
            return password.toString();
        }

        @Override
        public boolean matches(CharSequence password, String encoded) {
            meanwhile.run();
            return encoded.contentEquals(password);
        }
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private final class Moving extends Clock {
        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
