package org.fengqiao.file.source;

import java.util.Arrays;

/**
 * The ids that a file has had so far, as 64-bit hashes, to notice that rows of one matter stand apart. Bounded: beyond
 * four million matters it learns no more and goes on with those it knows.
 */
final class Ids {

    private static final int MOST = 1 << 22;

    private long[] table = new long[1 << 12];
    private int size;

    /** Whether the id was new, or could not be remembered. */
    boolean add(String id) {
        long hash = hash(id);
        int at = find(hash);
        if (table[at] == hash) {
            return false;
        }
        if (size < MOST) {
            table[at] = hash;
            size++;
            if (size * 2 > table.length) {
                grow();
            }
        }
        return true;
    }

    private int find(long hash) {
        int mask = table.length - 1;
        int at = (int) hash & mask;
        while (table[at] != 0 && table[at] != hash) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        Arrays.stream(old).filter(hash -> hash != 0).forEach(hash -> table[find(hash)] = hash);
    }

    /** FNV-1a with a final mix; never 0. */
    private static long hash(String id) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
