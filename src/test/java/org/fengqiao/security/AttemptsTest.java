package org.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T01:00:00Z"));
    private final Attempts attempts = new Attempts(new Moving(), 3, 2);

    @Test
    void waitsAfterTheLimitUntilTheOldestFailureIsForgotten() {
        for (int i = 0; i < 3; i++) {
            assertThat(attempts.wait("a")).isZero();
            attempts.failed("a");
            pass(Duration.ofMinutes(1));
        }

        assertThat(attempts.wait("a")).isEqualTo(Duration.ofMinutes(12));
        pass(Duration.ofMinutes(12));
        assertThat(attempts.wait("a")).isZero();
    }

    @Test
    void aClockThatWasAheadAndIsSetBackLocksNobodyOut() {
        Duration ahead = Duration.ofDays(3650);
        pass(ahead);
        for (int i = 0; i < 3; i++) {
            attempts.failed("a");
        }
        pass(ahead.negated());

        assertThat(attempts.wait("a")).isZero();
        for (int i = 0; i < 3; i++) {
            attempts.failed("a");
        }
        assertThat(attempts.wait("a")).isEqualTo(Attempts.WINDOW);
    }

    @Test
    void forgetsAfterSuccess() {
        attempts.failed("a");
        attempts.failed("a");
        attempts.failed("a");
        attempts.succeeded("a");

        assertThat(attempts.wait("a")).isZero();
    }

    @Test
    void keepsNoMoreKeysThanItMay() {
        for (int i = 0; i < 3; i++) {
            attempts.failed("a");
        }
        attempts.failed("b");
        attempts.failed("c");

        assertThat(attempts.wait("a")).isZero();
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
