package org.fengqiao.receipt;

import org.fengqiao.matter.Matter;

/** The input of a receipt, as far as it is still there. */
public sealed interface Input {

    /** The matter as it was decided: it can be decided again. */
    record Whole(Matter matter) implements Input {
    }

    /**
     * The matter without its personal fields: not replayable.
     *
     * @param reason a sentence that begins with 不可重放
     */
    record Erased(Matter bare, String reason) implements Input {
    }
}
