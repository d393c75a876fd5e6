package org.fengqiao.planning.grids.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.planning.Spot;
import org.fengqiao.planning.grids.setting.GridPlace;
import org.fengqiao.planning.grids.setting.Worker;

/**
 * Chooses whom of a crew a seat is offered: the nearest who may take it, as many as the policy offers, and last year's
 * holders wherever they live. For one thread.
 */
public final class Offers {

    private static final int POSITION = 24; // bits of a sort key that hold the position in the crew

    private final GridProblem problem;
    private final Collection<Worker> crew;
    private final Map<String, Worker> byCode = new HashMap<>();
    private final Map<Set<String>, List<Worker>> byKinds = new HashMap<>();
    private GridPlace sortedFor;
    private Set<String> sortedKinds;
    private long[] sorted;

    Offers(GridProblem problem, Collection<Worker> crew) {
        this.problem = problem;
        this.crew = crew;
        crew.forEach(w -> byCode.put(w.code(), w));
    }

    /** The nearest first; last year's holders who live far off at the end. */
    public List<Offer> of(Seat seat) {
        List<Worker> holders = seat.before().stream().sorted().map(byCode::get)
                .filter(w -> w != null && isOpen(seat, w)).toList();
        List<Worker> chosen = seat.pinned() == null ? nearest(seat)
                : byCode.containsKey(seat.pinned()) && isOpen(seat, byCode.get(seat.pinned()))
                        ? List.of(byCode.get(seat.pinned())) : List.of();
        boolean kept = seat.before().stream().map(problem::worker).flatMap(Optional::stream).anyMatch(w -> isOpen(seat, w));
        List<Offer> offers = new ArrayList<>(chosen.size() + holders.size());
        chosen.forEach(w -> offers.add(new Offer(w, fit(seat, w, kept))));
        for (Worker holder : holders) {
            if (!chosen.contains(holder)) {
                offers.add(new Offer(holder, fit(seat, holder, true)));
            }
        }
        return offers;
    }

    private boolean isOpen(Seat seat, Worker worker) {
        return (seat.pinned() == null || worker.code().equals(seat.pinned())) && problem.eligibility().mayTake(seat, worker);
    }

    /** By distance, then by position: equal input gives equal offers. Only as many are examined as are needed. */
    private List<Worker> nearest(Seat seat) {
        long[] keys = keys(seat);
        List<Worker> able = byKinds.get(seat.role().workerKinds());
        List<Worker> found = new ArrayList<>();
        int most = problem.setting().policy().offered();
        for (int i = 0; i < keys.length && found.size() < most; i++) {
            Worker worker = able.get((int) (keys[i] & (1 << POSITION) - 1));
            if (problem.eligibility().mayTake(seat, worker)) {
                found.add(worker);
            }
        }
        return found;
    }

    /** The seats of one place follow one another, and most of them want the same kinds: sort once for all. */
    private long[] keys(Seat seat) {
        Set<String> wanted = seat.role().workerKinds();
        if (seat.place() == sortedFor && wanted.equals(sortedKinds)) {
            return sorted;
        }
        List<Worker> able = byKinds.computeIfAbsent(wanted, kinds ->
                crew.stream().filter(w -> kinds.contains(w.kind().name())).toList());
        long[] keys = new long[able.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = squaredMetres(seat.place().spot(), able.get(i).spot()) << POSITION | i;
        }
        Arrays.sort(keys);
        sortedFor = seat.place();
        sortedKinds = wanted;
        sorted = keys;
        return keys;
    }

    private static long squaredMetres(Spot one, Spot other) {
        if (one == null || other == null) {
            return 0;
        }
        long east = one.east() - other.east();
        long north = one.north() - other.north();
        return Math.min(east * east + north * north, Long.MAX_VALUE >> POSITION);
    }

    /** @param kept whether somebody who held the seat could still, wherever he serves */
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
