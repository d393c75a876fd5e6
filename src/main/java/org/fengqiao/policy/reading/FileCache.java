package org.fengqiao.policy.reading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.fengqiao.policy.vocabulary.Lexicon;

/**
 * Keeps what was read of each file as long as neither the file nor the lexicon changes; reading rules is the dearest
 * step of building a policy. Holds the latest version of each file only. Safe for any number of threads.
 */
public final class FileCache {

    private record Entry(String sha256, Lexicon lexicon, Object result) {
    }

    private final Map<String, Entry> latest = new ConcurrentHashMap<>();

    /** @param what names file and kind of result; always used with the same {@code type} */
    <T> T get(String what, String sha256, Lexicon lexicon, Class<T> type, Supplier<T> read) {
        Entry entry = latest.get(what);
        if (entry == null || !entry.sha256.equals(sha256) || !entry.lexicon.equals(lexicon)) {
            entry = new Entry(sha256, lexicon, read.get());
            latest.put(what, entry);
        }
        return type.cast(entry.result);
    }
}
