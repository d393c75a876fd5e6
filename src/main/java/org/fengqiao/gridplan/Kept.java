package org.fengqiao.gridplan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The last few things that were asked for; each takes long to make and never changes. For any number of threads. */
final class Kept<T> {

    private static final int KEPT = 4;

    private final Map<String, T> all = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > KEPT;
        }
    };

    /** Two that ask at once may both make it; that costs time and nothing else. */
    T get(String key, Supplier<T> made) {
        synchronized (all) {
            T known = all.get(key);
            if (known != null) {
                return known;
            }
        }
        T now = made.get();
        synchronized (all) {
            all.put(key, now);
        }
        return now;
    }
}
