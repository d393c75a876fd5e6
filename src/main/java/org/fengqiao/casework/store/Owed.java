package org.fengqiao.casework.store;

import java.time.Instant;

/**
 * A duty that somebody still has to do.
 *
 * @param matter number in the register
 * @param id     of the duty within the matter
 * @param body   code of the body that owes it
 * @param post   title of the post it sits on, or null
 * @param state  code of its verdict by true times: open or breached
 * @param due    last instant in time, or null
 */
public record Owed(String matter, String id, String demand, String action, String body, String post, String state,
                   Instant due) {
}
