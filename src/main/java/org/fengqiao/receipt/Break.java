package org.fengqiao.receipt;

/**
 * A broken link.
 *
 * @param matter   null where it is not about one matter
 * @param sequence entry of the matter's chain, or null where the whole chain is meant
 * @param anchor   number of the anchor, or null
 * @param sentence in Chinese: what differs from what
 */
public record Break(BreakKind kind, String matter, Long sequence, Long anchor, String sentence) {

    static Break at(BreakKind kind, EntryRow row, String sentence) {
        return new Break(kind, row.matter(), row.sequence(), null,
                "事项「" + row.matter() + "」第 " + row.sequence() + " 环：" + sentence);
    }

    static Break at(BreakKind kind, String matter, long sequence, String sentence) {
        return new Break(kind, matter, sequence, null, "事项「" + matter + "」第 " + sequence + " 环：" + sentence);
    }

    static Break ofAnchor(BreakKind kind, long anchor, String sentence) {
        return new Break(kind, null, null, anchor, "第 " + anchor + " 号锚：" + sentence);
    }
}
