package org.fengqiao.testing;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The register's clock strikes beside the tests, from a moment after a matter was registered whose limits had passed. Whoever
 * counts its entries or compares two looks at the register waits until nothing is due any more.
 */
public final class RegisterClock {

    private static final int LOOKS = 6_000;

    private RegisterClock() {
    }

    /** Returns once the clock struck for everything that was registered. */
    public static void struck(JdbcClient jdbc) {
        for (int look = 0; look < LOOKS; look++) {
            if (jdbc.sql("select count(*) from casework_matter where wake_at <= ?")
                    .param(FixedClock.NOW.atOffset(ZoneOffset.UTC)).query(Long.class).single() == 0) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("the clock does not strike");
    }
}
