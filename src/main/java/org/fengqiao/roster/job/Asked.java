package org.fengqiao.roster.job;

import java.time.YearMonth;
import java.util.List;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.Circumstances;

/**
 * What a job was asked for, as its row keeps it.
 *
 * @param place         name of the settings folder, or null
 * @param roster        id of the roster that it is for, or null
 * @param version       of that roster, or 0
 * @param duties        of the problem
 * @param parts         names of the variants, in order
 * @param seconds       that it may take in all; 0 when it counts steps
 * @param circumstances what a repair takes up; null for a search
 */
public record Asked(String place, String roster, int version, String name, YearMonth first, YearMonth last, int duties,
                    List<String> parts, int seconds, Circumstances circumstances) {

    public Asked {
        parts = List.copyOf(parts);
    }

    static Asked of(String place, String roster, int version, JobWork work) {
        VisitProblem problem = work.problem();
        return new Asked(place, roster, version, problem.setting().policy().name(), problem.period().first(),
                problem.period().last(), problem.demands().size(), work.parts(), work.seconds(), work.circumstances());
    }

    public boolean repairs() {
        return circumstances != null;
    }
}
