package org.fengqiao.service;

/**
 * A line of a batch.
 *
 * @param number from 1
 * @param text   the bytes without the line end; null if the line is longer than may be
 */
public record Line(long number, byte[] text) {

    public boolean tooLong() {
        return text == null;
    }

    public boolean blank() {
        for (byte b : text) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
