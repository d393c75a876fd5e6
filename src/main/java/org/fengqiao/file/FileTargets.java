package org.fengqiao.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Where the outcome of a file goes.
 *
 * @param results ends in {@code .xlsx} for a workbook, otherwise lines of JSON; null if they go to {@code stream}
 * @param stream  takes lines of JSON as they come; null if there is a file
 * @param rejects file for what was refused, of the kind that its ending says, or null for none
 * @param sealing how the files lie on the disk
 */
public record FileTargets(Path results, OutputStream stream, Path rejects, Sealing sealing) {

    /** Makes of a file what is written through to it; closing that ends the file. */
    @FunctionalInterface
    public interface Sealing {

        OutputStream of(OutputStream out, Path file) throws IOException;
    }

    public FileTargets {
        if ((results == null) == (stream == null)) {
            throw new IllegalArgumentException("results go to a file or to a stream");
        }
    }

    /** @param rejects null for none */
    public static FileTargets files(Path results, Path rejects) {
        return new FileTargets(results, null, rejects, (out, file) -> out);
    }

    /** The same for files that lie sealed. */
    FileTargets sealed(Sealing by) {
        return new FileTargets(results, stream, rejects, by);
    }

    /** @param rejects null for none */
    public static FileTargets streamed(OutputStream stream, Path rejects) {
        return new FileTargets(null, stream, rejects, (out, file) -> out);
    }
}
