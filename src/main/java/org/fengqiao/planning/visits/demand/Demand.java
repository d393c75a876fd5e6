package org.fengqiao.planning.visits.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.planning.visits.setting.Form;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.visits.setting.Head;
import org.fengqiao.planning.visits.setting.Rank;
import org.fengqiao.planning.visits.setting.Scope;
import org.fengqiao.planning.visits.setting.ThemedWeek;
import org.fengqiao.planning.visits.setting.VisitCase;

/**
 * One duty that somebody has to take.
 *
 * @param id       stable: the same settings give the same id again
 * @param title    for the office; may name a case, so never for the public
 * @param head     the arrangement it comes from
 * @param division code of where it takes place, or empty at a place
 * @param trip     code of the township whose stops of one day belong together, or empty at a place
 * @param days     open days that would do, in order
 * @param ranks    ranks that may take it
 * @param posts    posts that may take it; empty for any
 * @param scope    whether the leader has to be bound to the area
 * @param kase     the case, or null
 * @param theme    the themed week that asks for leaders of its field, or null
 * @param bodies   bodies that must attend
 */
public record Demand(String id, String title, Head head, Half half, String division, String trip,
                     List<LocalDate> days, Set<Rank> ranks, Set<String> posts, Scope scope, VisitCase kase,
                     ThemedWeek theme, List<String> bodies) {

    public Demand {
        days = List.copyOf(days);
        ranks = Set.copyOf(ranks);
        posts = Set.copyOf(posts);
        bodies = List.copyOf(bodies);
    }

    /** A duty of an arrangement with nothing particular about it. */
    static Demand plain(Head head, String key, String title, Half half, List<LocalDate> days) {
        return new Demand(head.name() + "/" + key, title, head, half, "", "", days, head.ranks(), Set.of(), Scope.ANY,
                null, null, List.of());
    }

    Demand at(String area, String township, Scope by) {
        return new Demand(id, title, head, half, area, township, days, ranks, posts, by, kase, theme, bodies);
    }

    Demand by(Set<Rank> others, Set<String> only) {
        return new Demand(id, title, head, half, division, trip, days, others, only, scope, kase, theme, bodies);
    }

    Demand on(ThemedWeek week, List<String> attending) {
        return new Demand(id, title, head, half, division, trip, days, ranks, posts, scope, kase, week, attending);
    }

    Demand with(VisitCase held) {
        return new Demand(id, title, head, half, division, trip, days, ranks, posts, scope, held, theme,
                held.bodies());
    }

    public Form form() {
        return kase != null ? kase.form() : head.form();
    }

    /** Whether it counts towards the least number of receptions of a leader. */
    public boolean isReception() {
        return form() == Form.RECEPTION || form() == Form.APPOINTED || form() == Form.DUTY;
    }

    public boolean isInField() {
        return !trip.isEmpty();
    }

    /** Half-days that it takes. */
    public int load() {
        return half.count();
    }

    /** The field of work that a leader should be in charge of, or empty. */
    public String field() {
        return kase != null ? kase.field() : theme != null ? theme.field() : "";
    }
}
