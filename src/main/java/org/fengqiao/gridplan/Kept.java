package org.fengqiao.gridplan;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The last few things that were asked for; each takes long to make and never changes. What nobody uses is given up when
 * its memory is wanted elsewhere. For any number of threads.
 */
final class Kept<T> {

    private static final int KEPT = 4;

    private final Map<String, SoftReference<T>> all = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<T>> eldest) {
            return size() > KEPT;
        }
    };

    /** Two that ask at once may both make it; that costs time and nothing else. */
    T get(String key, Supplier<T> made) {
        synchronized (all) {
            SoftReference<T> known = all.get(key);
            T there = known == null ? null : known.get();
            if (there != null) {
                return there;
            }
        }
        T now = made.get();
        synchronized (all) {
            all.put(key, new SoftReference<>(now));
        }
        return now;
    }

    /** The one that was used last of those that suit. */
    Optional<T> latest(Predicate<T> suits) {
        synchronized (all) {
            T found = null;
            for (SoftReference<T> each : all.values()) {
                T there = each.get();
                found = there != null && suits.test(there) ? there : found;
            }
            return Optional.ofNullable(found);
        }
    }
}
