package org.fengqiao.planning.visits.repair;

import java.time.YearMonth;
import java.util.List;
import org.fengqiao.planning.visits.roster.Assignment;

/**
 * A small step that mends one duty.
 *
 * @param moves what to change: one duty, or two that change places
 * @param hard  what is still broken afterwards less than before (positive), or more (negative)
 * @param soft  what the whole roster gains (positive) or loses (negative)
 */
public record Swap(List<Move> moves, long hard, long soft) {

    /** @param leader title and name */
    public record Move(String duty, String title, Assignment to, String leader) {
    }

    public Swap {
        moves = List.copyOf(moves);
    }

    /** Whether two duties of different months change places, as in "take mine in May, I take yours in June". */
    public boolean isAcrossMonths() {
        return moves.stream().map(m -> YearMonth.from(m.to().day())).distinct().count() > 1;
    }
}
