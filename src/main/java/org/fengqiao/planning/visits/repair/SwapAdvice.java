package org.fengqiao.planning.visits.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.solve.LiveRoster;
import org.fengqiao.planning.visits.repair.Swap.Move;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/**
 * The smallest steps that mend one affected duty when a whole repair is too much: somebody else takes it, or it changes
 * places with a duty of a leader of the same rank. Ranked by what is broken, then by price.
 */
public final class SwapAdvice {

    private final Damage damage;

    public SwapAdvice(Damage damage) {
        this.damage = damage;
    }

    /**
     * @param id   of a duty that can not stay
     * @param most how many to tell
     */
    public List<Swap> of(String id, int most) {
        try (LiveRoster live = new LiveRoster(damage.roster())) {
            VisitDuty duty = live.duty(id);
            if (duty == null) {
                return List.of();
            }
            Slot open = duty.getSlot();
            HardSoftLongScore before = live.score();
            List<Swap> found = new ArrayList<>();
            for (Slot slot : duty.getCandidates()) {
                HardSoftLongScore after = live.move(duty, slot);
                found.add(swap(before, after, List.of(move(duty, slot))));
            }
            live.move(duty, open);
            exchanges(live, duty, before, found);
            found.sort(Comparator.comparingLong(Swap::hard).thenComparingLong(Swap::soft).reversed()
                    .thenComparing(s -> s.moves().size()));
            return List.copyOf(found.subList(0, Math.min(most, found.size())));
        }
    }

    /** Leaders change places, days stay: the other takes this duty, whom it was published for takes the other's. */
    private void exchanges(LiveRoster live, VisitDuty duty, HardSoftLongScore before, List<Swap> found) {
        Assignment was = damage.published().of(duty.getId()).orElse(null);
        if (was == null) {
            return;
        }
        Slot open = duty.getSlot();
        for (VisitDuty other : live.roster().getDuties()) {
            if (other == duty || other.isPinned() || other.getSlot() == null
                    || !other.getLeader().rank().name().equals(rankOf(was))) {
                continue;
            }
            Slot mine = Rosters.find(duty.getCandidates(), new Assignment(other.getLeader().post(), was.day()));
            Slot theirs = Rosters.find(other.getCandidates(), new Assignment(was.post(), other.getDay()));
            if (mine != null && theirs != null) {
                Slot back = other.getSlot();
                live.move(other, theirs);
                HardSoftLongScore after = live.move(duty, mine);
                found.add(swap(before, after, List.of(move(duty, mine), move(other, theirs))));
                live.move(duty, open);
                live.move(other, back);
            }
        }
    }

    private String rankOf(Assignment was) {
        return damage.problem().setting().leader(was.post()).map(l -> l.rank().name()).orElse("");
    }

    private static Swap swap(HardSoftLongScore before, HardSoftLongScore after, List<Move> moves) {
        return new Swap(moves, after.hardScore() - before.hardScore(), after.softScore() - before.softScore());
    }

    private static Move move(VisitDuty duty, Slot slot) {
        return new Move(duty.getId(), duty.getDemand().title(), new Assignment(slot.leader().post(), slot.day()),
                slot.leader().label(slot.day()));
    }
}
