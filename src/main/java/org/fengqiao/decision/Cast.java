package org.fengqiao.decision;

import java.util.List;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;

/**
 * Who plays the parts of a route, as far as known; each may be null.
 *
 * @param first with the person who answers for it, where known
 */
record Cast(PartyRef first, PartyRef lead, List<PartyRef> co, PartyRef coordinator) {

    static final Cast EMPTY = new Cast(null, null, List.of(), null);

    /** The body of the first handler, or null. */
    Body firstBody(DirectoryDay directory) {
        return body(first, directory);
    }

    static Body body(PartyRef party, DirectoryDay directory) {
        return party == null || party.body() == null ? null : directory.body(party.body()).orElse(null);
    }
}
