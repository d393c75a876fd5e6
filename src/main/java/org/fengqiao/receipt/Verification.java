package org.fengqiao.receipt;

import java.util.Optional;

/**
 * What verifying found.
 *
 * @param chains     chains walked
 * @param entries    entries walked
 * @param erased     receipts among them whose personal fields are gone; their commitments cannot be opened any more
 * @param anchors    anchors walked
 * @param unanchored entries that wait for the next anchor
 * @param first      the first broken link, or null if all is whole
 */
public record Verification(long chains, long entries, long erased, long anchors, long unanchored, Break first) {

    public boolean whole() {
        return first == null;
    }

    public Optional<Break> firstBreak() {
        return Optional.ofNullable(first);
    }

    /** The result in one sentence. */
    public String sentence() {
        return whole() ? "完好：核对了 " + chains + " 条链、" + entries + " 环（其中 " + erased + " 份已清除个人信息）、"
                + anchors + " 个锚，另有 " + unanchored + " 环等待下一次锚定。"
                : "断裂（" + first.kind().label() + "）：" + first.sentence();
    }
}
