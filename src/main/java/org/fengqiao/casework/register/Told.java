package org.fengqiao.casework.register;

import org.fengqiao.casework.stand.Stand;

/**
 * What came of telling an event.
 *
 * @param sequence its place in the log
 * @param stand    how the matter stands now
 * @param repeated whether the same mark was there already: nothing was added
 */
public record Told(long sequence, Stand stand, boolean repeated) {
}
