package org.fengqiao.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.fengqiao.hash.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts failures by key, of sign-ins or of questions without an account, and what may be done only so often, over the last
 * fifteen minutes and over all instances on this database. Of sign-ins only a failure writes: who knows the password costs
 * one look at an index before and one after.
 */
@Repository
public class Attempts {

    static final Duration WINDOW = Duration.ofMinutes(15);
    /** How far the clocks of two instances may be apart. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the key may try now: it is not told for how long it would have to wait. */
    public boolean allows(AttemptLimit limit, String key) {
        return wait(limit, key).isZero();
    }

    /**
     * For what may be done only so often, though nothing fails.
     *
     * @return false if it was done too often; then it is not counted
     */
    public boolean take(AttemptLimit limit, String key) {
        boolean allowed = allows(limit, key);
        if (allowed) {
            count(limit, key);
        }
        return allowed;
    }

    public void failed(AttemptLimit limit, String key) {
        count(limit, key);
    }

    /** How long the key must wait; zero if it may try. */
    Duration wait(AttemptLimit limit, String key) {
        Instant now = clock.instant();
        // A time far to come was written before the clock was set back: whoever failed then must not wait until then.
        List<Instant> latest = jdbc.sql("select at from failed_attempt where subject = ? and at > ? and at <= ?"
                        + " order by at desc fetch first ? rows only").param(subject(limit, key))
                .param(time(now.minus(WINDOW))).param(time(now.plus(SKEW))).param(limit.most())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant()).list();
        return latest.size() < limit.most() ? Duration.ZERO
                : Duration.between(now, latest.get(latest.size() - 1).plus(WINDOW));
    }

    private void count(AttemptLimit limit, String key) {
        Instant now = clock.instant();
        jdbc.sql("delete from failed_attempt where at <= ?").param(time(now.minus(WINDOW))).update();
        jdbc.sql("insert into failed_attempt (subject, at) values (?, ?)").param(subject(limit, key)).param(time(now))
                .update();
    }

    /** Forgets the failures of the key. */
    void succeeded(AttemptLimit limit, String key) {
        String subject = subject(limit, key);
        if (jdbc.sql("select 1 from failed_attempt where subject = ? fetch first 1 row only").param(subject)
                .query(Integer.class).optional().isPresent()) {
            jdbc.sql("delete from failed_attempt where subject = ?").param(subject).update();
        }
    }

    private static String subject(AttemptLimit limit, String key) {
        return Sha256.hex(limit.what() + '\n' + key);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
