package org.fengqiao.planning.visits.office;

/** A leader's office has answered. */
public record Reply(String post, ReplyKind kind, Signature signature) {
}
