package org.fengqiao.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.fengqiao.planning.Answer;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.explain.Alternative;
import org.fengqiao.planning.visits.explain.Explainer;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.office.OfficeRoster;
import org.fengqiao.planning.visits.repair.Damage;
import org.fengqiao.planning.visits.repair.Swap;
import org.fengqiao.planning.visits.repair.SwapAdvice;

/** Answers about a roster as it stands. */
public final class Questions {

    private static final int MOST = 50;

    private final RosterDesk desk;

    public Questions(RosterDesk desk) {
        this.desk = desk;
    }

    /** Who else could take it on its day, the cheapest first. */
    public List<Alternative> whoElse(String id, String duty) {
        return ask(id, e -> limited(e.whoElse(duty)));
    }

    /** The best day of everybody who could take it at all, the cheapest first. */
    public List<Alternative> whoElseAnyDay(String id, String duty) {
        return ask(id, e -> limited(e.whoElseAnyDay(duty)));
    }

    /** On which other days the same leader could, the cheapest first. */
    public List<Alternative> whenElse(String id, String duty) {
        return ask(id, e -> limited(e.whenElse(duty)));
    }

    public Answer why(String id, String duty) {
        return ask(id, e -> e.why(duty));
    }

    public Answer whyNot(String id, String duty, String post) {
        return ask(id, e -> e.whyNot(duty, post));
    }

    public Answer whyNot(String id, String duty, LocalDate day) {
        return ask(id, e -> e.whyNot(duty, day));
    }

    /** The smallest steps that mend one duty, the best first. */
    public List<Swap> swaps(OfficeRoster roster, Circumstances more, String duty, int most) {
        return new SwapAdvice(damage(roster, more)).of(duty, Math.max(1, Math.min(most, MOST)));
    }

    /** What the circumstances do to the roster; what is past, booked out or published too near stays if it can. */
    public Damage damage(OfficeRoster roster, Circumstances more) {
        VisitProblem problem = desk.problem(roster, more);
        Set<String> pinned = roster.draft().pinned();
        return Damage.at(desk.now(), problem, roster.draft().plan(), pinned);
    }

    private <T> T ask(String id, Function<Explainer, T> question) {
        Opened opened = desk.open(id);
        return Explanations.of(opened.problem(), opened.roster().draft().plan(), question);
    }

    private static List<Alternative> limited(List<Alternative> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }
}
