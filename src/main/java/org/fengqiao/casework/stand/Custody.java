package org.fengqiao.casework.stand;

import java.time.Instant;
import org.fengqiao.casework.event.Leader;

/**
 * Who answers for a demand. Handing it on changes nothing until the successor accepts.
 *
 * @param demand        id of the demand
 * @param body          code of the answerable body; not null
 * @param since         since when
 * @param why           in Chinese, how it came to it
 * @param leader        head of that body, or who acts for a vacant post; null if the body has no post that is held
 * @param person        the named first handler of that body, or null
 * @param pending       who was given it and has not accepted, or null
 * @param dispatches    how often it was dispatched
 * @param mustDesignate whether it was dispatched so often that only a designation moves it
 */
public record Custody(String demand, String body, Instant since, String why, Leader leader, String person,
                      Pending pending, int dispatches, boolean mustDesignate) {
}
