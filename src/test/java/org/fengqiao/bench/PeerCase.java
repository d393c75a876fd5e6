package org.fengqiao.bench;

/**
 * One question and its answer, found by walking the rows in plain Java.
 *
 * @param item   code of the item
 * @param people at least 1
 * @param body   code of the competent body
 * @param days   limit in calendar days
 */
record PeerCase(String item, String channel, int people, String body, int days) {

    /** A comparison is only fair between equal answers. */
    void mustEqual(PeerCase answered) {
        if (!equals(answered)) {
            throw new IllegalStateException(this + " was answered with " + answered);
        }
    }
}
