package org.fengqiao.file;

import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Where the outcome of a file goes.
 *
 * @param results ends in {@code .xlsx} for a workbook, otherwise lines of JSON; null if they go to {@code stream}
 * @param stream  takes lines of JSON as they come; null if there is a file
 * @param rejects file for what was refused, of the kind that its ending says, or null for none
 */
public record FileTargets(Path results, OutputStream stream, Path rejects) {

    public FileTargets {
        if ((results == null) == (stream == null)) {
            throw new IllegalArgumentException("results go to a file or to a stream");
        }
    }

    /** @param rejects null for none */
    public static FileTargets files(Path results, Path rejects) {
        return new FileTargets(results, null, rejects);
    }

    /** @param rejects null for none */
    public static FileTargets streamed(OutputStream stream, Path rejects) {
        return new FileTargets(null, stream, rejects);
    }
}
