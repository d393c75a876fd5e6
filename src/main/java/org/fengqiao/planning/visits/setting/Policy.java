package org.fengqiao.planning.visits.setting;

import java.util.List;
import java.util.Optional;

/**
 * How a place arranges receptions and visits.
 *
 * @param division        code of the place
 * @param makeUpDays      whether make-up working days at weekends are reception days
 * @param spacing         working days that should lie between two receptions of a leader
 * @param bodyPerHalfDay  sessions that one body can attend in the same half-day
 * @param hours           when the halves of a day are held, where a place says nothing else
 * @param ranks           from the highest down
 * @param levels          of cases
 */
public record Policy(String division, String name, boolean makeUpDays, int spacing, int bodyPerHalfDay,
                     Publication publication, OfficeHours hours, List<Rank> ranks, List<CaseLevel> levels,
                     List<Arrangement> arrangements) {

    public Policy {
        ranks = List.copyOf(ranks);
        levels = List.copyOf(levels);
        arrangements = List.copyOf(arrangements);
    }

    public Optional<Rank> rank(String rankName) {
        return ranks.stream().filter(r -> r.name().equals(rankName)).findFirst();
    }

    public Optional<CaseLevel> level(String levelName) {
        return levels.stream().filter(l -> l.name().equals(levelName)).findFirst();
    }
}
