package org.fengqiao.planning.visits.office;

/**
 * A leader's office has answered.
 *
 * @param source who wrote it down
 */
public record Reply(String post, ReplyKind kind, ReplySource source, Signature signature) {

    /** Replies kept without a source were written down by the scheduling office. */
    public Reply {
        source = source == null ? ReplySource.SCHEDULING : source;
    }
}
