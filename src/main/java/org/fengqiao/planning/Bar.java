package org.fengqiao.planning;

/**
 * Why somebody can not be given a task.
 *
 * @param reason in Chinese, without a full stop
 * @param basis  article or line of the settings
 * @param remedy what would make it possible; empty when nothing may
 */
public record Bar(String reason, String basis, String remedy) {

    /** The reason with its basis in brackets. */
    public String sentence() {
        return reason + (basis.isEmpty() ? "" : "［" + basis + "］");
    }
}
