package org.fengqiao.planning.visits.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.planning.visits.setting.Cycle;
import org.fengqiao.planning.visits.setting.Frequency;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.planning.visits.setting.VisitSetting;

/** Lays out the slots of a period and offers each duty those that nothing bars. */
final class ProblemBuilder {

    private record Key(Leader leader, Cycle cycle, LocalDate start) {
    }

    private final VisitSetting setting;
    private final OpenDays open;
    private final Eligibility eligibility;
    private final Map<Key, Span> limits = new LinkedHashMap<>();
    private final Map<Key, Span> quotas = new LinkedHashMap<>();
    private final List<Map<LocalDate, Slot>> slots = new ArrayList<>();
    private int slotCount;
    private int spanCount;

    private ProblemBuilder(VisitSetting setting, OpenDays open) {
        this.setting = setting;
        this.open = open;
        this.eligibility = new Eligibility(setting);
        setting.leaders().forEach(l -> slots.add(new HashMap<>()));
    }

    static VisitProblem build(VisitSetting setting, OpenDays open, List<Demand> demands) {
        ProblemBuilder builder = new ProblemBuilder(setting, open);
        Map<String, List<Slot>> offered = new LinkedHashMap<>();
        for (Demand demand : demands) {
            offered.put(demand.id(), builder.offer(demand));
        }
        return new VisitProblem(setting, open, builder.eligibility, demands, offered, builder.reachable(demands, offered));
    }

    private List<Slot> offer(Demand demand) {
        List<Slot> found = new ArrayList<>();
        for (int i = 0; i < setting.leaders().size(); i++) {
            Leader leader = setting.leaders().get(i);
            if (eligibility.bar(demand, leader).isPresent()) {
                continue;
            }
            for (LocalDate day : demand.days()) {
                Slot slot = slot(i, leader, day);
                boolean stays = leader.rank().principal() && demand.form().isField();
                if (slot.isFree(demand.half()) && !(stays && eligibility.bar(demand, leader, day).isPresent())) {
                    found.add(slot);
                }
            }
        }
        return List.copyOf(found);
    }

    private Slot slot(int index, Leader leader, LocalDate day) {
        return slots.get(index).computeIfAbsent(day, d -> new Slot(slotCount++, leader, index, d, open.index(d),
                eligibility.availability().freeMask(leader, d),
                limits.computeIfAbsent(new Key(leader, Cycle.WEEK, Cycle.WEEK.start(d)),
                        k -> new Span(spanCount++, leader, k.cycle(), k.cycle().name(k.start()), k.start(), leader.perWeek())),
                limits.computeIfAbsent(new Key(leader, Cycle.MONTH, Cycle.MONTH.start(d)),
                        k -> new Span(spanCount++, leader, k.cycle(), k.cycle().name(k.start()), k.start(), leader.perMonth())),
                quotas(leader, d)));
    }

    private List<Span> quotas(Leader leader, LocalDate day) {
        return leader.rank().frequencies().stream().map(often -> quota(often, leader, day)).filter(Objects::nonNull)
                .toList();
    }

    private Span quota(Frequency often, Leader leader, LocalDate day) {
        LocalDate start = often.cycle().start(day);
        int due = new Due(often, open.period()).receptions(leader, start);
        String name = often.cycle().name(day);
        String until = open.period().covers(often.cycle().end(day)) ? "" : "（到" + Cycle.MONTH.name(open.period().to()) + "）";
        return due == 0 ? null : quotas.computeIfAbsent(new Key(leader, often.cycle(), start),
                k -> new Span(spanCount++, leader, k.cycle(), name + until, start, due));
    }

    /** Cycles in which the leader is offered any reception at all; the others are for the check to tell. */
    private List<Span> reachable(List<Demand> demands, Map<String, List<Slot>> offered) {
        return demands.stream().filter(Demand::isReception).flatMap(d -> offered.get(d.id()).stream())
                .flatMap(s -> s.quotas().stream()).distinct().toList();
    }
}
