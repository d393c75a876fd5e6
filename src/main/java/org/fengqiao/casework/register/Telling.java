package org.fengqiao.casework.register;

import java.time.Instant;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Proof;

/**
 * What somebody tells the register about a matter.
 *
 * @param at     true time, or null for now; for an act its own time counts
 * @param proof  what it is told on, or null for word of mouth
 * @param mark   the caller's own mark of this telling, or null; the same mark again adds nothing
 * @param after  the sequence that the caller last saw, or null; if others were faster, nothing is added
 */
public record Telling(Happening what, Instant at, Proof proof, String mark, Long after) {

    public static Telling of(Happening what) {
        return new Telling(what, null, null, null, null);
    }
}
