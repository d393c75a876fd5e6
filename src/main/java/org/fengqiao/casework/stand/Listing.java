package org.fengqiao.casework.stand;

import java.time.Instant;

/**
 * A matter on a leader's list.
 *
 * @param demand    id, or null for all demands
 * @param body      code of who listed it, or null
 * @param post      title of who listed it, or null
 * @param dueAt     by when it is to be settled, or null without limit
 * @param leftAt    when it was taken off, or null while it is on
 * @param note      why it is still on or how it left, or null
 */
public record Listing(ListKind kind, String demand, Instant enteredAt, String body, String post, Instant dueAt,
                      Instant leftAt, String note) {

    Listing left(Instant at, String how) {
        return new Listing(kind, demand, enteredAt, body, post, dueAt, at, how);
    }

    Listing noted(String why) {
        return new Listing(kind, demand, enteredAt, body, post, dueAt, null, why);
    }
}
