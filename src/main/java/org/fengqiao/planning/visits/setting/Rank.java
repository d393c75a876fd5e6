package org.fengqiao.planning.visits.setting;

import java.util.List;
import org.fengqiao.planning.Source;

/**
 * A rank of leaders, or of bodies on a rota.
 *
 * @param name       not null
 * @param order      0 for the highest
 * @param principal  whether its members are principals, who are not averaged with others and are not away together
 * @param evenness   factor of the square of a member's load; 0 leaves the rank out of the balance
 * @param perWeek    most half-days of a member in a week
 * @param perMonth   most half-days of a member in a month
 * @param spacing    working days that should lie between two receptions of a member
 * @param frequencies how often a member receives at the least, one for each cycle that counts
 */
public record Rank(String name, int order, boolean principal, int evenness, int perWeek, int perMonth,
                   int spacing, List<Frequency> frequencies, Source source) {

    public Rank {
        frequencies = List.copyOf(frequencies);
    }
}
