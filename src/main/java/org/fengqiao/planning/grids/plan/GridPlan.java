package org.fengqiao.planning.grids.plan;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;

/**
 * Who holds which seat: a value that can be stored, compared and handed on.
 *
 * @param holders code of the worker by id of the seat, in order of the ids; a seat without one is a gap
 */
public record GridPlan(Map<String, String> holders) {

    public static final GridPlan EMPTY = new GridPlan(Map.of());

    public GridPlan {
        holders = Collections.unmodifiableSortedMap(new TreeMap<>(holders));
    }

    public static GridPlan of(GridBoard board) {
        Map<String, String> holders = new HashMap<>();
        board.collect(holders);
        return new GridPlan(holders);
    }

    /** Last year's plan without whoever is gone or may not hold the seat any more: where editing by hand begins. */
    public static GridPlan begun(GridProblem problem) {
        Map<String, String> still = new TreeMap<>(last(problem).holders());
        still.entrySet().removeIf(held -> problem.worker(held.getValue()).filter(w -> problem.eligibility()
                .mayTake(problem.seat(held.getKey()).orElseThrow(), w)).isEmpty());
        return new GridPlan(still);
    }

    /** Who held the seats last year, whether they still are there or not. */
    public static GridPlan last(GridProblem problem) {
        Map<String, String> holders = new HashMap<>();
        Map<String, Integer> next = new HashMap<>();
        for (Seat seat : problem.seats()) {
            List<String> before = seat.before().stream().sorted().toList();
            int nth = next.merge(Seat.id(seat.place().code(), seat.role().name(), 1), 1, Integer::sum);
            if (nth <= before.size()) {
                holders.put(seat.id(), before.get(nth - 1));
            }
        }
        return new GridPlan(holders);
    }

    public Optional<String> of(String seat) {
        return Optional.ofNullable(holders.get(seat));
    }

    /** @param worker code, or null to leave the seat empty */
    public GridPlan with(String seat, String worker) {
        Map<String, String> changed = new TreeMap<>(holders);
        if (worker == null) {
            changed.remove(seat);
        } else {
            changed.put(seat, worker);
        }
        return new GridPlan(changed);
    }

    /** Ids of the seats that another plan gives to somebody else, fills or leaves empty. */
    public Set<String> differing(GridPlan other) {
        Set<String> differing = new HashSet<>();
        Iterator<Map.Entry<String, String>> mine = holders.entrySet().iterator();
        Iterator<Map.Entry<String, String>> its = other.holders.entrySet().iterator();
        Map.Entry<String, String> one = next(mine);
        Map.Entry<String, String> two = next(its);
        while (one != null || two != null) { // both in order of the ids
            int order = one == null ? 1 : two == null ? -1 : one.getKey().compareTo(two.getKey());
            if (order != 0 || !one.getValue().equals(two.getValue())) {
                differing.add(order > 0 ? two.getKey() : one.getKey());
            }
            one = order <= 0 ? next(mine) : one;
            two = order >= 0 ? next(its) : two;
        }
        return differing;
    }

    private static <T> T next(Iterator<T> some) {
        return some.hasNext() ? some.next() : null;
    }
}
