package org.fengqiao.planning.grids.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.fengqiao.planning.grids.setting.Worker;

/** Chooses whom a seat is offered. */
final class Offers {

    private static final int POSITION = 24; // bits of a sort key that hold the position in the crew

    private final GridProblem problem;

    Offers(GridProblem problem) {
        this.problem = problem;
    }

    List<Offer> of(Seat seat, Collection<Worker> crew) {
        List<Worker> able = new ArrayList<>();
        boolean kept = false;
        for (Worker worker : crew) {
            if (problem.eligibility().mayTake(seat, worker) && (seat.pinned() == null || isPinned(seat, worker))) {
                able.add(worker);
                kept |= seat.before().contains(worker.code());
            }
        }
        long[] nearest = new long[able.size()]; // distance, then position: equal input gives equal offers
        for (int i = 0; i < nearest.length; i++) {
            nearest[i] = (long) Eligibility.metres(seat, able.get(i)) << POSITION | i;
        }
        Arrays.sort(nearest);
        List<Offer> offers = new ArrayList<>();
        int most = problem.setting().policy().offered();
        for (int i = 0; i < nearest.length; i++) {
            Worker worker = able.get((int) (nearest[i] & (1 << POSITION) - 1));
            if (i < most || seat.before().contains(worker.code())) {
                offers.add(new Offer(worker, fit(seat, worker, kept)));
            }
        }
        return offers;
    }

    private static boolean isPinned(Seat seat, Worker worker) {
        return worker.code().equals(seat.pinned());
    }

    private static Fit fit(Seat seat, Worker worker, boolean kept) {
        int lacking = 0;
        for (var preferred : seat.role().preferred()) {
            lacking += worker.qualifications().contains(preferred) ? 0 : 1;
        }
        return new Fit(Fit.hectometres(Eligibility.metres(seat, worker)),
                worker.village().isEmpty() || worker.village().equals(seat.place().division()), lacking,
                kept && !seat.before().contains(worker.code()));
    }
}
