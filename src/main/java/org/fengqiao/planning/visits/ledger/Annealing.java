package org.fengqiao.planning.visits.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;

/**
 * Tries changes and takes those that cost less, and with a chance that sinks with the temperature also those that cost
 * more. Works on books of its own; the roster it began with is not changed. Same roster and seed, same moves.
 */
public final class Annealing {

    /** Of so many moves, up to so many go anywhere, then to another day, then to the day of another duty. */
    private static final int KINDS = 8;
    private static final int ANYWHERE = 3;
    private static final int ANOTHER_DAY = 4;
    private static final int SAME_DAY = 5;

    private final List<VisitDuty> duties;
    private final List<Offer> offers = new ArrayList<>();
    private final int[] index;
    private final Ledger ledger;
    private final Pools pools;
    private final SplittableRandom random;
    private long cost;
    private long least;
    private Slot[] best;

    /** @param roster every duty that is not pinned has a slot */
    public Annealing(VisitRoster roster, long seed) {
        this.duties = roster.getDuties().stream().filter(d -> !d.isPinned()).toList();
        this.index = new int[roster.getDuties().stream().mapToInt(VisitDuty::getNumber).max().orElse(0) + 1];
        for (VisitDuty duty : duties) {
            index[duty.getNumber()] = offers.size();
            offers.add(new Offer(duty.getCandidates()));
        }
        this.ledger = new Ledger(roster);
        this.pools = new Pools(duties);
        this.random = new SplittableRandom(seed);
        remember();
    }

    /** Tries so many changes at one temperature. */
    public void run(int moves, double temperature) {
        for (int i = 0; i < moves; i++) {
            int at = random.nextInt(duties.size());
            int kind = random.nextInt(KINDS);
            if (kind < ANYWHERE) {
                move(duties.get(at), offers.get(at).any(random), temperature);
            } else if (kind < ANOTHER_DAY) {
                move(duties.get(at), offers.get(at).any(ledger.at(duties.get(at)).leaderIndex(), random), temperature);
            } else {
                together(at, index[pools.partner(duties.get(at), random).getNumber()], kind < SAME_DAY, temperature);
            }
        }
        if (cost < least) {
            remember();
        }
    }

    /** One duty joins another on its day, or both change leaders and keep their days. */
    private void together(int one, int other, boolean joins, double temperature) {
        if (one == other) {
            return;
        }
        Slot mine = ledger.at(duties.get(one));
        Slot theirs = ledger.at(duties.get(other));
        if (joins) {
            move(duties.get(one), offers.get(one).find(theirs.leaderIndex(), theirs), temperature);
        } else {
            exchange(duties.get(one), offers.get(one).find(theirs.leaderIndex(), mine), duties.get(other),
                    offers.get(other).find(mine.leaderIndex(), theirs), temperature);
        }
    }

    /** The cheapest roster that a run ended with. */
    public Map<VisitDuty, Slot> best() {
        Map<VisitDuty, Slot> found = new LinkedHashMap<>();
        for (int i = 0; i < best.length; i++) {
            found.put(duties.get(i), best[i]);
        }
        return found;
    }

    private void move(VisitDuty duty, Slot to, double temperature) {
        Slot was = ledger.at(duty);
        if (to == null || to == was) {
            return;
        }
        ledger.strike(duty);
        long change = ledger.price(duty, to) - ledger.price(duty, was);
        boolean taken = isTaken(change, temperature);
        ledger.enter(duty, taken ? to : was);
        cost += taken ? change : 0;
    }

    private void exchange(VisitDuty one, Slot toOne, VisitDuty other, Slot toOther, double temperature) {
        Slot wasOne = ledger.at(one);
        Slot wasOther = ledger.at(other);
        if (toOne == null || toOther == null || toOne == wasOne && toOther == wasOther) {
            return;
        }
        ledger.strike(one);
        long before = ledger.price(one, wasOne);
        ledger.strike(other);
        before += ledger.price(other, wasOther);
        long after = ledger.price(one, toOne);
        ledger.enter(one, toOne);
        after += ledger.price(other, toOther);
        if (isTaken(after - before, temperature)) {
            ledger.enter(other, toOther);
            cost += after - before;
        } else {
            ledger.strike(one);
            ledger.enter(one, wasOne);
            ledger.enter(other, wasOther);
        }
    }

    private boolean isTaken(long change, double temperature) {
        return change <= 0 || random.nextDouble() < Math.exp(-change / temperature);
    }

    private void remember() {
        least = cost;
        best = duties.stream().map(ledger::at).toArray(Slot[]::new);
    }
}
