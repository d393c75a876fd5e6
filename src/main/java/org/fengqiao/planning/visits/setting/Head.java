package org.fengqiao.planning.visits.setting;

import java.util.List;
import java.util.Set;
import org.fengqiao.planning.Source;

/**
 * What all arrangements of a policy have.
 *
 * @param name     unique in the policy; part of the ids of its duties
 * @param place    code of the place, or empty for field visits
 * @param sessions parts of the day; each makes its own duty
 * @param ranks    ranks that may take it
 * @param counted  whether it counts in the balance of load
 */
public record Head(String name, Form form, String place, List<Half> sessions, Set<Rank> ranks, boolean counted,
                   Source source) {

    public Head {
        sessions = List.copyOf(sessions);
        ranks = Set.copyOf(ranks);
    }

    /** The same arrangement at another place. */
    public Head at(String otherPlace) {
        return new Head(name, form, otherPlace, sessions, ranks, counted, source);
    }
}
