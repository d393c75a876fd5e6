package org.fengqiao.receipt;

import java.util.ArrayList;
import java.util.List;

/** Row numbers to look through, piece by piece. */
final class Spans {

    private static final int WIDEST = 1_024;

    private Spans() {
    }

    /** Row numbers from the first up to, but not including, the last. */
    record Span(long from, long until) {
        static final Span ALL = new Span(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /**
     * Neighbours together, in pieces that double: who needs a page only has read little, who needs all asks seldom.
     *
     * @param blocks ascending or descending
     */
    static List<Span> of(List<Long> blocks) {
        List<Span> spans = new ArrayList<>();
        int width = 1;
        for (int first = 0; first < blocks.size();) {
            int last = first;
            while (last + 1 < blocks.size() && last - first + 1 < width
                    && Math.abs(blocks.get(last + 1) - blocks.get(last)) == 1) {
                last++;
            }
            spans.add(new Span(Math.min(blocks.get(first), blocks.get(last)) * Blocks.SIZE,
                    (Math.max(blocks.get(first), blocks.get(last)) + 1) * Blocks.SIZE));
            first = last + 1;
            width = Math.min(WIDEST, 2 * width);
        }
        return spans;
    }
}
