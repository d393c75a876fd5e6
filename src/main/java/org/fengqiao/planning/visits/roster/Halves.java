package org.fengqiao.planning.visits.roster;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.visits.setting.VisitPlace;

/**
 * Which half of the day each duty of a plan gets. A duty for half a day, whichever is free, goes where the leader is
 * free; among two free halves where no room and no body is doubly taken and nobody minds; then to the morning. What
 * nobody moved keeps its half, because a half depends on nothing but the day.
 */
public final class Halves {

    private final VisitProblem problem;
    /** How often something is taken on a day in a half. */
    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, Half> halves = new TreeMap<>();

    private Halves(VisitProblem problem) {
        this.problem = problem;
    }

    /** By id of the duty: morning, afternoon or whole day, never {@link Half#EITHER}. */
    public static Map<String, Half> of(VisitProblem problem, Plan plan) {
        Halves halves = new Halves(problem);
        List<Demand> placed = problem.demands().stream().filter(d -> plan.of(d.id()).isPresent()).toList();
        placed.stream().filter(d -> d.half() != Half.EITHER)
                .forEach(d -> halves.take(d, plan.of(d.id()).orElseThrow(), d.half()));
        placed.stream().filter(d -> d.half() == Half.EITHER)
                .forEach(d -> halves.choose(d, plan.of(d.id()).orElseThrow()));
        return Collections.unmodifiableMap(halves.halves);
    }

    private void choose(Demand demand, Assignment at) {
        take(demand, at, objections(demand, at, Half.AFTERNOON) < objections(demand, at, Half.MORNING)
                ? Half.AFTERNOON : Half.MORNING);
    }

    /** That the leader is not free outweighs rooms and bodies, and those a wish. */
    private int objections(Demand demand, Assignment at, Half half) {
        Slot slot = Rosters.find(problem.slots(demand), at);
        int against = slot != null && !slot.isFree(half) || count(at.post(), at.day(), half) > 0 ? 100 : 0;
        VisitPlace place = place(demand);
        if (place != null) {
            against += count(place.code(), at.day(), half) >= place.rooms() ? 10 : 0;
        }
        for (String body : demand.bodies()) {
            against += count(body, at.day(), half) >= problem.setting().policy().bodyPerHalfDay() ? 10 : 0;
        }
        boolean minded = slot != null && slot.leader().wishes().stream().anyMatch(
                w -> w.isAgainst(at.day(), half, place != null ? place.code() : demand.division()));
        return against + (minded ? 1 : 0);
    }

    private void take(Demand demand, Assignment at, Half half) {
        halves.put(demand.id(), half);
        for (Half part : List.of(Half.MORNING, Half.AFTERNOON)) {
            if (part.overlaps(half)) {
                add(at.post(), at.day(), part);
                demand.bodies().forEach(b -> add(b, at.day(), part));
                if (place(demand) != null) {
                    add(place(demand).code(), at.day(), part);
                }
            }
        }
    }

    private VisitPlace place(Demand demand) {
        return demand.isInField() ? null : problem.setting().place(demand.head().place()).orElse(null);
    }

    private int count(String what, LocalDate day, Half half) {
        return taken.getOrDefault(key(what, day, half), 0);
    }

    private void add(String what, LocalDate day, Half half) {
        taken.merge(key(what, day, half), 1, Integer::sum);
    }

    private static String key(String what, LocalDate day, Half half) {
        return what + " " + day + " " + half;
    }
}
