package org.fengqiao.planning.visits.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.planning.Source;

/**
 * A case that a leader holds, and the visits it needs. Names nobody.
 *
 * @param id       number in the register
 * @param field    portfolio that it belongs to
 * @param division code of the community or township
 * @param bodies   bodies that must attend
 * @param accused  body that is the accused of an accusation, or empty; never its own holder
 * @param from     first day for a visit
 * @param to       last day for a visit
 * @param holder   post that holds it so far, or null
 * @param form     how it is visited
 * @param recused  posts that stand aside in this case
 * @param visits   number of visits; all by the same holder
 */
public record VisitCase(String id, CaseLevel level, String field, String division, List<String> bodies, String accused,
                        LocalDate from, LocalDate to, String holder, Form form, Set<String> recused, int visits,
                        Source source) {

    public VisitCase {
        bodies = List.copyOf(bodies);
        recused = Set.copyOf(recused);
    }
}
