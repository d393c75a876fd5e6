package org.fengqiao.decision;

/**
 * A body, and where known the post and person, that takes part in a route or owes a duty.
 *
 * @param role   the part played, as the rule names it; not null
 * @param body   code of the body, or null where none could be found ({@code name} then says what is missing)
 * @param name   name of the body; not null
 * @param post   title of the post, or null
 * @param person incumbent, or null
 */
public record PartyRef(String role, String body, String name, String post, String person) {
}
