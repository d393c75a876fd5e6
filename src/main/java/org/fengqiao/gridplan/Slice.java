package org.fengqiao.gridplan;

import java.util.List;
import java.util.function.Function;
import org.fengqiao.planning.visits.office.OfficeException;

/**
 * Some of many, in their order.
 *
 * @param total how many there are altogether
 * @param next  key of the last one here, to ask for those after it; null when there are no more
 */
public record Slice<T>(int total, List<T> items, String next) {

    private static final int MOST = 1000;

    public Slice {
        items = List.copyOf(items);
    }

    /**
     * @param after key of the last one seen, or null to begin
     * @throws OfficeException when there is nothing with that key, or the limit is out of range
     */
    public static <T> Slice<T> of(List<T> all, Function<T, String> key, String after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw OfficeException.invalid("limit", "每页条数 limit 请写 1 至 " + MOST + "。");
        }
        int from = 0;
        if (after != null) {
            while (from < all.size() && !key.apply(all.get(from)).equals(after)) {
                from++;
            }
            if (from++ == all.size()) {
                throw OfficeException.invalid("after", "没有「" + after + "」这一条，请写上一页的 next，条件要相同。");
            }
        }
        int to = Math.min(all.size(), from + limit);
        return new Slice<>(all.size(), all.subList(from, to), to < all.size() ? key.apply(all.get(to - 1)) : null);
    }

    /** The same slice, each told another way. */
    public <R> Slice<R> told(Function<List<T>, List<R>> telling) {
        return new Slice<>(total, telling.apply(items), next);
    }
}
