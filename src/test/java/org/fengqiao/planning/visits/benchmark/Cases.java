package org.fengqiao.planning.visits.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.visits.Places;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.setting.Absence;
import org.fengqiao.planning.visits.setting.AbsenceKind;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.planning.visits.setting.VisitCase;
import org.fengqiao.planning.visits.setting.VisitSetting;

/** The rosters that are measured. */
final class Cases {

    private static final int YEAR = 2026;

    private Cases() {
    }

    static VisitProblem problem(String name) {
        return switch (name) {
            case "futian-year" -> VisitProblem.of(Places.read("futian"), Period.year(YEAR));
            case "futian-quarter" -> VisitProblem.of(Places.read("futian"), Period.quarter(YEAR, 2));
            case "futian-tight" -> VisitProblem.of(tight(Places.read("futian")), Period.year(YEAR));
            case "jimo-year" -> VisitProblem.of(Places.read("jimo"), Period.year(YEAR));
            case "wuchang-year" -> VisitProblem.of(Places.read("wuchang"), Period.year(YEAR));
            case "fuxing-year" -> VisitProblem.of(Places.read("fuxing"), Period.year(YEAR));
            default -> throw new IllegalArgumentException("no case " + name);
        };
    }

    /**
     * Three weeks of leave for every leader in summer, in three waves; one principal away for three weeks in spring, while
     * the other has to stay; and five more leaders recused in every case.
     */
    private static VisitSetting tight(VisitSetting setting) {
        List<Absence> absences = new ArrayList<>(setting.absences());
        List<Leader> others = setting.leaders().stream().filter(l -> !l.rank().principal() && l.rank().evenness() > 0)
                .toList();
        for (int i = 0; i < others.size(); i++) {
            LocalDate from = LocalDate.of(YEAR, 7, 6).plusWeeks(2L * (i % 3));
            absences.add(new Absence(others.get(i).post(), from, from.plusDays(20), Half.WHOLE_DAY, AbsenceKind.LEAVE,
                    "暑期轮休", new Source("absences.csv", 1, "")));
        }
        setting.leaders().stream().filter(l -> l.rank().principal()).findFirst().ifPresent(l -> absences.add(
                new Absence(l.post(), LocalDate.of(YEAR, 4, 8), LocalDate.of(YEAR, 4, 28), Half.WHOLE_DAY,
                        AbsenceKind.TRAINING, "党校学习", new Source("absences.csv", 1, ""))));
        List<VisitCase> cases = new ArrayList<>();
        for (VisitCase c : setting.cases()) {
            Set<String> recused = new java.util.TreeSet<>(c.recused());
            for (int k = 0; k < 5; k++) {
                recused.add(others.get((cases.size() * 7 + k * 5) % others.size()).post());
            }
            cases.add(new VisitCase(c.id(), c.level(), c.field(), c.division(), c.bodies(), c.accused(), c.from(), c.to(),
                    c.holder(), c.form(), recused, c.visits(), c.source()));
        }
        return setting.withAbsences(absences).withCases(cases);
    }
}
