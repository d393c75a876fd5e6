package org.fengqiao.file;

/**
 * How far a file has come.
 *
 * @param done    how much was read, in the measure of {@code total}
 * @param total   how much there is: bytes of a text file, rows of a workbook
 * @param decided matters decided so far
 * @param refused matters refused so far
 */
public record Progress(long done, long total, long decided, long refused) {

    /** Whole percent from 0 to 100. */
    public int percent() {
        return total == 0 ? 100 : (int) Math.min(100, done * 100 / total);
    }
}
