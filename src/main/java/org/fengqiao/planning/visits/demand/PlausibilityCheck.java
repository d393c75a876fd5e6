package org.fengqiao.planning.visits.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.visits.setting.Frequency;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.planning.visits.setting.VisitCase;
import org.fengqiao.planning.visits.setting.VisitPlace;

/** Contradictions that need no search: two fixed duties at once, too few rooms, cases without an owner, thin calendars. */
final class PlausibilityCheck {

    private final VisitProblem problem;
    private final Findings findings;

    PlausibilityCheck(VisitProblem problem, Findings findings) {
        this.problem = problem;
        this.findings = findings;
    }

    void check() {
        forced();
        rooms();
        quotas();
        problem.setting().cases().forEach(this::owned);
        problem.openDays().all().stream().filter(d -> !problem.setting().calendar().isKnown(d)).findFirst()
                .ifPresent(d -> findings.add(Finding.warning("", 0, "", d.getYear() + " 年放假安排还没有公布，"
                        + "先按普通周末排", "公布后补上日历再修复排班")));
    }

    private void forced() {
        Map<Slot, List<Demand>> only = new LinkedHashMap<>();
        problem.demands().stream().filter(d -> problem.slots(d).size() == 1)
                .forEach(d -> only.computeIfAbsent(problem.slots(d).get(0), s -> new ArrayList<>()).add(d));
        only.forEach((slot, demands) -> {
            for (int i = 0; i < demands.size(); i++) {
                for (int j = i + 1; j < demands.size(); j++) {
                    if (demands.get(i).half().overlaps(demands.get(j).half())) {
                        findings.add(Finding.error(demands.get(j).head().source().file(),
                                demands.get(j).head().source().line(), "", slot.day() + " " + demands.get(i).title()
                                        + "与" + demands.get(j).title() + "都只能由" + slot.leader().label(slot.day())
                                        + "承担，时间相同", "可放宽其中一项的职级、岗位或日期"));
                    }
                }
            }
        });
    }

    private void rooms() {
        Map<String, Integer> taken = new LinkedHashMap<>();
        Set<String> told = new HashSet<>();
        for (Demand demand : problem.demands()) {
            VisitPlace place = problem.setting().place(demand.head().place()).orElse(null);
            if (place == null || demand.days().size() != 1 || !demand.posts().isEmpty()) {
                continue;
            }
            for (Half half : List.of(Half.MORNING, Half.AFTERNOON)) {
                LocalDate day = demand.days().get(0);
                String key = place.code() + day + half;
                if (half.overlaps(demand.half()) && taken.merge(key, 1, Integer::sum) > place.rooms()
                        && told.add(key)) {
                    findings.add(Finding.error(place.source().file(), place.source().line(), "接待室",
                            place.name() + day + half.label() + "安排的接待多于 " + place.rooms() + " 间接待室",
                            "可增加接待室，或把其中一项改到别的日子、半天或地点"));
                }
            }
        }
    }

    private void quotas() {
        Set<Leader> offered = new HashSet<>();
        problem.demands().stream().filter(Demand::isReception).flatMap(d -> problem.slots(d).stream())
                .filter(s -> !s.quotas().isEmpty()).forEach(s -> offered.add(s.leader()));
        problem.setting().leaders().stream().filter(l -> !offered.contains(l))
                .forEach(l -> l.rank().frequencies().stream().filter(this::hasWholeCycle).findFirst()
                        .ifPresent(often -> findings.add(Finding.warning(l.source().file(), l.source().line(), "职级",
                                l.label() + "按规定每" + often.cycle().label() + "至少接访 " + often.times()
                                        + " 次，但这一期没有可排的场次", "可让其职级参加接访日安排，或核对休假和会议"))));
    }

    private boolean hasWholeCycle(Frequency often) {
        return problem.period().days().anyMatch(d -> problem.period().covers(often.cycle().start(d))
                && problem.period().covers(often.cycle().end(d)));
    }

    private void owned(VisitCase held) {
        Leader holder = held.holder() == null ? null : problem.setting().leader(held.holder()).orElseThrow();
        if (holder != null && holder.nameOn(held.to()).isEmpty() && holder.acting() == null) {
            findings.add(Finding.error(held.source().file(), held.source().line(), "原包案岗位", "案件" + held.id()
                            + "的包案岗位" + holder.title() + "在 " + held.to() + " 前空缺，又没有代理岗位，案件无人负责",
                    "请在 leaders.csv 写明接任人或代理岗位"));
        }
    }
}
