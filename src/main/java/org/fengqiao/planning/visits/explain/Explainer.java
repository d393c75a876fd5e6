package org.fengqiao.planning.visits.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.planning.Answer;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.planning.visits.solve.LiveRoster.Point;
import org.fengqiao.planning.visits.solve.LiveRoster;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/** Asks one roster questions. For one thread; close it. */
public final class Explainer implements AutoCloseable {

    private static final Comparator<Alternative> CHEAPEST = Comparator.comparingLong(Alternative::hard)
            .thenComparingLong(Alternative::soft).reversed().thenComparing(a -> a.assignment().day())
            .thenComparing(a -> a.assignment().post());

    private final VisitProblem problem;
    private final LiveRoster live;

    public Explainer(VisitProblem problem, Plan plan) {
        this.problem = problem;
        this.live = new LiveRoster(Rosters.of(problem, plan));
    }

    public HardSoftLongScore score() {
        return live.score();
    }

    /** Everything that the roster breaks or pays for, the broken first, then the dearest. */
    public List<Point> points() {
        return live.points().stream().sorted(Comparator.comparingLong(Point::hard).thenComparingLong(Point::soft))
                .toList();
    }

    /** Who else could take the duty on its day, the cheapest first; on any day while nobody has it. */
    public List<Alternative> whoElse(String id) {
        VisitDuty duty = known(id);
        if (duty.getSlot() == null) {
            return whoElseAnyDay(id);
        }
        return alternatives(duty).stream().filter(a -> a.assignment().day().equals(duty.getDay()))
                .filter(a -> !a.assignment().post().equals(duty.getLeader().post())).toList();
    }

    /** The best day of every leader who could take the duty at all, the cheapest first. */
    public List<Alternative> whoElseAnyDay(String id) {
        Map<String, Alternative> best = new LinkedHashMap<>();
        alternatives(known(id)).forEach(a -> best.putIfAbsent(a.assignment().post(), a));
        return List.copyOf(best.values());
    }

    /** The other days on which the same leader could take the duty, the cheapest first. */
    public List<Alternative> whenElse(String id) {
        VisitDuty duty = duty(id);
        return alternatives(duty).stream().filter(a -> a.assignment().post().equals(duty.getLeader().post()))
                .filter(a -> !a.assignment().day().equals(duty.getDay())).toList();
    }

    /** What it would cost and break to have the duty there, also one that nobody has yet; the roster stays as it is. */
    public Effect effect(String id, Assignment target) {
        VisitDuty duty = known(id);
        Slot slot = Rosters.find(duty.getCandidates(), target);
        if (slot == null) {
            return Effect.barred(bars(duty, target));
        }
        Slot now = duty.getSlot();
        HardSoftLongScore before = live.score();
        List<Point> old = new ArrayList<>(live.points());
        HardSoftLongScore after = live.move(duty, slot);
        List<Point> worse = new ArrayList<>(live.points());
        live.move(duty, now);
        return new Effect(List.of(), after.hardScore() - before.hardScore(), after.softScore() - before.softScore(),
                minus(worse, old), minus(old, worse));
    }

    /** Why this leader on this day. */
    public Answer why(String id) {
        return new Answers(problem, this).why(duty(id));
    }

    /** Why not that leader; on the day that it is, or on the leader's best. */
    public Answer whyNot(String id, String post) {
        return new Answers(problem, this).whyNot(duty(id), leader(post));
    }

    /** Why not that day, with the same leader. */
    public Answer whyNot(String id, LocalDate day) {
        return new Answers(problem, this).whyNot(duty(id), day);
    }

    private List<Alternative> alternatives(VisitDuty duty) {
        Slot now = duty.getSlot();
        HardSoftLongScore before = live.score();
        List<Alternative> found = new ArrayList<>();
        for (Slot slot : duty.getCandidates()) {
            if (slot != now) {
                HardSoftLongScore after = live.move(duty, slot);
                found.add(new Alternative(new Assignment(slot.leader().post(), slot.day()),
                        slot.leader().label(slot.day()), after.hardScore() - before.hardScore(),
                        after.softScore() - before.softScore()));
            }
        }
        live.move(duty, now);
        found.sort(CHEAPEST);
        return found;
    }

    private List<Bar> bars(VisitDuty duty, Assignment target) {
        Leader leader = leader(target.post());
        Optional<Bar> bar = problem.eligibility().bar(duty.getDemand(), leader)
                .or(() -> problem.eligibility().bar(duty.getDemand(), leader, target.day()));
        return List.of(bar.orElse(new Bar(target.day() + " 已不能再改", "", "")));
    }

    /** @throws IllegalArgumentException in Chinese, when there is no such duty or nobody has it */
    private VisitDuty duty(String id) {
        VisitDuty duty = known(id);
        if (duty.getSlot() == null) {
            throw new IllegalArgumentException("任务「" + id + "」还没有安排人，请先安排");
        }
        return duty;
    }

    private VisitDuty known(String id) {
        VisitDuty duty = live.duty(id);
        if (duty == null) {
            throw new IllegalArgumentException("这份排班里没有任务「" + id + "」，或没有人能承担，请核对任务编号");
        }
        return duty;
    }

    private Leader leader(String post) {
        return problem.setting().leader(post)
                .orElseThrow(() -> new IllegalArgumentException("没有岗位「" + post + "」，请核对 leaders.csv"));
    }

    /** What is in the first list and not in the second, each as often as it is there once more. */
    private static List<Point> minus(List<Point> from, List<Point> without) {
        Map<Point, Integer> spare = new HashMap<>();
        without.forEach(p -> spare.merge(p, 1, Integer::sum));
        List<Point> left = new ArrayList<>();
        for (Point point : from) {
            int there = spare.getOrDefault(point, 0);
            if (there > 0) {
                spare.put(point, there - 1);
            } else {
                left.add(point);
            }
        }
        return left;
    }

    @Override
    public void close() {
        live.close();
    }
}
