package org.fengqiao.planning.rounds.setting;

import java.util.Set;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.Spot;

/**
 * Who walks rounds.
 *
 * @param code    as in the plan of grids, where there is one
 * @param body    code of the body whose head may see the rounds, or empty
 * @param account sign-in name of the account that is this person, or empty
 * @param grids   codes of the grids; empty for those that the published plan of grids gives
 * @param start   where the day begins, or null for the place's usual beginning
 */
public record Walker(String code, String name, String body, String account, Set<String> grids, Spot start,
                     Source source) {

    public Walker {
        grids = Set.copyOf(grids);
    }
}
