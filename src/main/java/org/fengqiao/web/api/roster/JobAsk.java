package org.fengqiao.web.api.roster;

import java.util.List;
import java.util.Map;
import org.fengqiao.roster.PlannedDuty;

/**
 * What is to be searched: a place by name, a whole problem as files, or a roster that there is.
 *
 * @param place    name of the settings folder, or null
 * @param files    texts of a settings folder by file name, or null
 * @param roster   id of a roster to begin from with its pins, or null
 * @param from     first month, for example 2026-04; not for a roster
 * @param to       last month; null for the same
 * @param search   name in solver.yaml; null for the one that fits the length
 * @param seconds  budget instead of that of the search
 * @param steps    budget in moves tried instead, with the same result every time
 * @param seed     of the random choices; null for 1
 * @param variants null for the weights as written
 * @param start    roster to begin from, or null
 * @param pinned   duties of it that must stay
 */
public record JobAsk(String place, Map<String, String> files, String roster, String from, String to, String search,
              Integer seconds, Integer steps, Integer seed, List<String> variants, List<PlannedDuty> start,
              List<String> pinned) {
}
