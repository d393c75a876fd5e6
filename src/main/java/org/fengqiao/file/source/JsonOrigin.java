package org.fengqiao.file.source;

import java.util.Objects;
import org.fengqiao.problem.Fault;

/**
 * A matter that stands in a file as JSON.
 *
 * @param line element of the array, or line, from 1
 * @param text as written, or null if it was too long to be kept
 */
public record JsonOrigin(long line, byte[] text) implements Origin {

    @Override
    public Mark locate(Fault fault) {
        return new Mark(line, Objects.requireNonNullElse(fault.pointer(), ""), fault);
    }
}
