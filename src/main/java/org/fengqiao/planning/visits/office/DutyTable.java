package org.fengqiao.planning.visits.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Halves;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.setting.Form;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.visits.setting.Hours;
import org.fengqiao.planning.visits.setting.VisitPlace;
import org.fengqiao.planning.visits.setting.VisitSetting;

/** The lines of a roster: by day, and within a day in protocol order, never by name or load. */
public final class DutyTable {

    private static final Set<Form> OPEN_TO_ALL = Set.of(Form.RECEPTION, Form.THEMED, Form.DOWN_VISIT, Form.DUTY);
    private static final String WEEKDAYS = "一二三四五六日";

    private final VisitProblem problem;
    private final VisitSetting setting;

    public DutyTable(VisitProblem problem) {
        this.problem = problem;
        this.setting = problem.setting();
    }

    /** Every duty that has somebody. */
    public List<DutyLine> lines(Plan plan, Set<String> pinned) {
        Map<String, Half> halves = Halves.of(problem, plan);
        return problem.demands().stream()
                .flatMap(d -> plan.of(d.id()).flatMap(a -> line(d, a, halves.get(d.id()), pinned)).stream())
                .sorted(Comparator.comparing(DutyLine::day).thenComparing(DutyLine::order)
                        .thenComparing(DutyLine::half).thenComparing(DutyLine::duty)).toList();
    }

    public Optional<DutyLine> line(Plan plan, String duty) {
        return demand(duty).flatMap(d -> plan.of(duty)
                .flatMap(a -> line(d, a, Halves.of(problem, plan).get(duty), Set.of())));
    }

    /** Duties that nobody has yet. */
    public List<Demand> open(Plan plan) {
        return problem.demands().stream().filter(d -> plan.of(d.id()).isEmpty()).toList();
    }

    /** What anybody may read: sessions open to all, none of them about a case. */
    public List<PublicLine> notice(Plan plan) {
        Set<String> open = problem.demands().stream().filter(DutyTable::isOpenToAll).map(Demand::id)
                .collect(Collectors.toSet());
        return lines(plan, Set.of()).stream().filter(l -> open.contains(l.duty()))
                .map(l -> new PublicLine(l.day(), l.weekday(), l.half(), l.hours(), l.name(), l.title(), l.portfolio(), l.place()))
                .toList();
    }

    public Optional<Demand> demand(String duty) {
        return problem.demands().stream().filter(d -> d.id().equals(duty)).findFirst();
    }

    /** 周一 to 周日. */
    public static String weekday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return "周" + WEEKDAYS.charAt(weekday.getValue() - 1);
    }

    /** Where others may know that a leader is: of a case visit the township only. */
    String discreetPlace(Demand demand) {
        return demand.isInField() && demand.kase() != null ? setting.areas().name(demand.trip()) : place(demand);
    }

    private Optional<DutyLine> line(Demand demand, Assignment at, Half half, Set<String> pinned) {
        return setting.leader(at.post()).map(leader -> new DutyLine(demand.id(), at.day(), weekday(at.day()),
                half.label(), hours(demand, half).map(Hours::label).orElse(""), leader.post(), leader.nameOn(at.day()).orElse(""), leader.title(),
                leader.portfolio().stream().sorted().toList(), place(demand), demand.form().label(),
                demand.head().name(), demand.bodies(), demand.kase() == null ? "" : demand.kase().id(),
                leader.order(), pinned.contains(demand.id())));
    }

    /** When it is held, where the settings say so. */
    Optional<Hours> hours(Demand demand, Half half) {
        return setting.hours(demand.isInField() ? "" : demand.head().place()).of(half);
    }

    private String place(Demand demand) {
        if (!demand.isInField()) {
            return setting.place(demand.head().place()).map(VisitPlace::name).orElse("");
        }
        String township = setting.areas().name(demand.trip());
        return demand.division().equals(demand.trip()) ? township
                : township + setting.areas().name(demand.division());
    }

    private static boolean isOpenToAll(Demand demand) {
        return demand.kase() == null && OPEN_TO_ALL.contains(demand.form());
    }
}
