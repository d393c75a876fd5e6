package org.fengqiao.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One code may stand in several rows only if never two of them are in force on the same day. */
final class DatedEntries {

    /** More changes than any entry has seen; keeps the comparison of each with each small. */
    static final int MOST = 200;

    private DatedEntries() {
    }

    static <T> void check(List<Entry<T>> entries, Function<T, String> code, Function<T, Validity> validity,
                          Column column) {
        Map<String, List<Entry<T>>> byCode = new HashMap<>();
        for (Entry<T> entry : entries) {
            List<Entry<T>> same = byCode.computeIfAbsent(code.apply(entry.value()), k -> new ArrayList<>(1));
            if (same.size() >= MOST) {
                entry.row().problem(column, "编码「" + code.apply(entry.value()) + "」的行数超过 " + MOST + "，请检查");
                continue;
            }
            for (Entry<T> other : same) {
                if (overlap(validity.apply(entry.value()), validity.apply(other.value()))) {
                    entry.row().problem(column, "编码「" + code.apply(entry.value()) + "」与 " + other.row().file()
                            + " 第 " + other.row().number() + " 行重复且有效期重叠，请改编码或填好生效、失效日期");
                    break;
                }
            }
            same.add(entry);
        }
    }

    static boolean overlap(Validity a, Validity b) {
        return !endsBefore(a, b) && !endsBefore(b, a);
    }

    private static boolean endsBefore(Validity a, Validity b) {
        return a.to() != null && b.from() != null && a.to().isBefore(b.from());
    }
}
