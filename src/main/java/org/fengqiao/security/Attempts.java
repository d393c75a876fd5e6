package org.fengqiao.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failures by key, of sign-ins or of questions without an account, over the last fifteen minutes. Bounded: the
 * keys least recently used are forgotten first, and no key remembers more failures than its limit.
 */
public class Attempts {

    static final Duration WINDOW = Duration.ofMinutes(15);

    private final Clock clock;
    private final int limit;
    private final Map<String, Deque<Instant>> failures;

    public Attempts(Clock clock, int limit, int keys) {
        this.clock = clock;
        this.limit = limit;
        this.failures = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
                return size() > keys;
            }
        };
    }

    /** How long the key must wait; zero if it may try. */
    public synchronized Duration wait(String key) {
        Deque<Instant> times = failures.get(key);
        if (times == null) {
            return Duration.ZERO;
        }
        Instant now = clock.instant();
        // A time still to come was written before the clock was set back: whoever failed then must not wait until then.
        times.removeIf(time -> !time.isAfter(now.minus(WINDOW)) || time.isAfter(now));
        return times.size() < limit ? Duration.ZERO : Duration.between(now, times.getFirst().plus(WINDOW));
    }

    public synchronized void failed(String key) {
        Deque<Instant> times = failures.computeIfAbsent(key, k -> new ArrayDeque<>());
        times.addLast(clock.instant());
        if (times.size() > limit) {
            times.removeFirst();
        }
    }

    synchronized void succeeded(String key) {
        failures.remove(key);
    }
}
