package org.fengqiao.place;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers of a directory that never changes, kept because the same places and bodies are asked for all day. Bounded:
 * when it is full it forgets everything and begins anew. Safe for any number of threads.
 */
final class Answers<K, V> {

    private final int most;
    private final Map<K, V> kept = new ConcurrentHashMap<>();

    Answers(int most) {
        this.most = most;
    }

    /**
     * @param key  null is asked anew each time
     * @param find pure; never gives null
     */
    V of(K key, Function<K, V> find) {
        if (key == null) {
            return find.apply(null);
        }
        V answer = kept.get(key);
        if (answer == null) {
            answer = find.apply(key);
            if (worthKeeping(answer)) {
                if (kept.size() >= most) {
                    kept.clear();
                }
                kept.put(key, answer);
            }
        }
        return answer;
    }

    /** What people wrote and nothing in the directory bears is kept nowhere. */
    private static boolean worthKeeping(Object answer) {
        return !(answer instanceof Found) || answer instanceof Found.One;
    }
}
