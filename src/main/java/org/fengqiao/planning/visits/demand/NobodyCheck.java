package org.fengqiao.planning.visits.demand;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.visits.setting.Leader;

/** Duties that nobody may take, each with what stands in the way of those who come closest. */
final class NobodyCheck {

    private static final int SHOWN = 4;

    private final VisitProblem problem;

    NobodyCheck(VisitProblem problem) {
        this.problem = problem;
    }

    void check(Findings findings) {
        problem.demands().stream().filter(d -> problem.slots(d).isEmpty()).map(this::explain).forEach(findings::add);
    }

    private Finding explain(Demand demand) {
        Source source = demand.kase() != null ? demand.kase().source()
                : demand.theme() != null ? demand.theme().source() : demand.head().source();
        if (demand.days().isEmpty()) {
            return finding(source, demand, "期间里没有可用的日子", "请检查起止日期、星期限制和停办日");
        }
        Map<Leader, Bar> onDays = new LinkedHashMap<>();
        Map<Leader, Bar> always = new LinkedHashMap<>();
        for (Leader leader : problem.setting().leaders()) {
            Optional<Bar> bar = problem.eligibility().bar(demand, leader);
            if (bar.isPresent()) {
                always.put(leader, bar.get());
            } else {
                LocalDate day = demand.days().get(0);
                problem.eligibility().bar(demand, leader, day).ifPresent(b -> onDays.put(leader, b));
            }
        }
        // those who could but for the day come first: they are the easiest to win
        Map<Leader, Bar> nearest = onDays.isEmpty() ? nearest(demand, always) : onDays;
        String reasons = nearest.values().stream().limit(SHOWN).map(Bar::reason).collect(Collectors.joining("；"));
        Set<String> remedies = nearest.values().stream().map(Bar::remedy).filter(r -> !r.isEmpty()).limit(SHOWN)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return finding(source, demand, "没有人能承担：" + (reasons.isEmpty() ? "没有够条件的领导" : reasons)
                        + (nearest.size() > SHOWN ? "；等 " + nearest.size() + " 人" : ""),
                remedies.isEmpty() ? "请在 leaders.csv 增加够条件的领导" : String.join("；", remedies));
    }

    /** Leaders of a fitting rank or named post, so that not the whole list is recited. */
    private Map<Leader, Bar> nearest(Demand demand, Map<Leader, Bar> always) {
        Map<Leader, Bar> near = new LinkedHashMap<>();
        always.forEach((leader, bar) -> {
            if (demand.ranks().contains(leader.rank())
                    && (demand.posts().isEmpty() || demand.posts().contains(leader.post()))) {
                near.put(leader, bar);
            }
        });
        return near.isEmpty() ? Map.of() : near;
    }

    private static Finding finding(Source source, Demand demand, String message, String remedy) {
        List<LocalDate> days = demand.days();
        String when = days.isEmpty() ? "" : days.size() == 1 ? days.get(0) + " "
                : days.get(0) + " 至 " + days.get(days.size() - 1) + " ";
        String posts = demand.posts().isEmpty() ? "" : "（限" + String.join("、", demand.posts()) + "）";
        return Finding.error(source.file(), source.line(), "", when + demand.title() + posts + message, remedy);
    }
}
