package org.fengqiao.planning.visits.repair;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.roster.Published;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.planning.visits.setting.Publication;
import org.fengqiao.planning.visits.setting.VisitSetting;

/**
 * What a change of circumstances does to a published roster.
 *
 * @param problem  as circumstances are now
 * @param published the roster that everybody has
 * @param firstDay the first day that may still change; what lies before is past
 * @param pinned   duties that must stay
 */
public record Damage(VisitProblem problem, Plan published, LocalDate firstDay, Set<String> pinned) {

    public Damage {
        pinned = Set.copyOf(pinned);
    }

    /**
     * What may change at that moment by the place's own rules. Days for which booking has closed stay; duties too near to be
     * published in time stay unless they can not.
     *
     * @param now Asia/Shanghai
     */
    public static Damage at(LocalDateTime now, VisitProblem problem, Plan published, Set<String> pinned) {
        Publication publication = problem.setting().policy().publication();
        WorkCalendar calendar = problem.setting().calendar();
        Damage open = new Damage(problem, published, publication.firstOpen(now, calendar), pinned);
        LocalDate inTime = publication.firstInTime(now.toLocalDate(), calendar);
        Set<String> affected = open.affected().keySet();
        Set<String> near = new LinkedHashSet<>(pinned);
        published.assignments().forEach((id, was) -> {
            if (was.day().isBefore(inTime) && !affected.contains(id)) {
                near.add(id);
            }
        });
        return new Damage(problem, published, open.firstDay(), near);
    }

    /** Changed duties that come later than the place promises to publish; each needs its reason told. */
    public static List<LateChange> late(List<Change> changes, LocalDate today, VisitProblem problem) {
        VisitSetting setting = problem.setting();
        LocalDate inTime = setting.policy().publication().firstInTime(today, setting.calendar());
        return changes.stream().flatMap(change -> Stream.of(Optional.ofNullable(change.was()),
                        Optional.ofNullable(change.now())).flatMap(Optional::stream).map(Assignment::day)
                .min(Comparator.naturalOrder()).filter(day -> day.isBefore(inTime))
                .map(day -> LateChange.of(change, day, setting)).stream()).toList();
    }

    /** Duties that can not stay where they are, each with the reason; new duties among them. */
    public Map<String, String> affected() {
        Map<String, String> affected = new LinkedHashMap<>();
        for (Demand demand : problem.demands()) {
            Assignment was = published.of(demand.id()).orElse(null);
            if (was == null) {
                affected.put(demand.id(), "新增任务");
            } else if (!isFixed(demand.id(), was) && Rosters.find(problem.slots(demand), was) == null) {
                affected.put(demand.id(), reason(demand, was));
            }
        }
        return affected;
    }

    /** Published duties from the first day on that nobody asks for any more. */
    public Set<String> dropped() {
        Set<String> gone = new LinkedHashSet<>(published.assignments().keySet());
        problem.demands().forEach(d -> gone.remove(d.id()));
        gone.removeIf(id -> published.assignments().get(id).day().isBefore(firstDay));
        return gone;
    }

    boolean isFixed(String id, Assignment was) {
        return was.day().isBefore(firstDay) || pinned.contains(id);
    }

    /** The published roster as a starting point: fixed duties pinned, affected ones open, all others where they are. */
    VisitRoster roster() {
        VisitRoster roster = Rosters.of(problem, published);
        List<VisitDuty> lost = new ArrayList<>();
        for (VisitDuty duty : roster.getDuties()) {
            Assignment was = published.of(duty.getId()).orElse(null);
            Leader leader = was == null ? null : problem.setting().leader(was.post()).orElse(null);
            if (leader != null) {
                duty.publish(new Published(leader, was.day()));
            }
            if (was != null && isFixed(duty.getId(), was)) {
                duty.pin(true);
                if (duty.getSlot() == null) {
                    lost.add(duty); // past, though it would not be offered today: it stays as it was
                }
            } else {
                List<Slot> left = duty.getCandidates().stream().filter(s -> !s.day().isBefore(firstDay)).toList();
                duty.offer(left);
                if (left.isEmpty()) {
                    lost.add(duty);
                }
            }
        }
        roster.getDuties().removeAll(lost);
        return roster;
    }

    private String reason(Demand demand, Assignment was) {
        Leader leader = problem.setting().leader(was.post()).orElse(null);
        if (leader == null) {
            return "岗位" + was.post() + "已撤销";
        }
        return problem.eligibility().bar(demand, leader).or(() -> problem.eligibility().bar(demand, leader, was.day()))
                .map(b -> b.reason()).orElse("原来的日子已不可选");
    }
}
