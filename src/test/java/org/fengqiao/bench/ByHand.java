package org.fengqiao.bench;

import java.time.Instant;
import java.util.List;
import org.fengqiao.calendar.ClockUnit;
import org.fengqiao.calendar.Counting;
import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.matter.Matter;
import org.fengqiao.matter.Purpose;
import org.fengqiao.place.Body;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Division;
import org.fengqiao.place.Found;
import org.fengqiao.place.Item;
import org.fengqiao.place.Level;
import org.fengqiao.policy.Policy;

/**
 * What the five rules of {@link SmallPack} come to, written as plain Java: the limit for any engine. It shares the
 * directory and the calendar and answers the same two questions, who and by when; it has no trace, no id, no readings,
 * no floors, no history, no bars and no check of the matter.
 */
record ByHand(String firstHandler, Instant answerBy, Instant finishBy) {

    private static final TimeLimit ANSWER = new TimeLimit(15, ClockUnit.DAY);
    private static final TimeLimit FINISH = new TimeLimit(60, ClockUnit.DAY);

    static ByHand decide(Matter matter, Instant at, Directory directory, Policy policy) {
        DirectoryDay day = directory.on(at.atZone(WorkCalendar.ZONE).toLocalDate());
        Division place = ((Found.One<Division>) day.findDivision(matter.place().division())).value();
        Item item = ((Found.One<Item>) day.findItem(matter.demands().get(0).item())).value();
        if (matter.demands().get(0).purpose() != Purpose.REQUEST) {
            return new ByHand(null, null, null);
        }
        Instant received = matter.received().orElseThrow();
        WorkCalendar calendar = policy.calendar(place.code());
        return new ByHand(competent(day, item, place), calendar.deadline(received, ANSWER, Counting.DEFAULT).due(),
                calendar.deadline(received, FINISH, Counting.DEFAULT).due());
    }

    private static String competent(DirectoryDay day, Item item, Division place) {
        for (int i = Math.min(place.level().ordinal(), Level.TOWNSHIP.ordinal()); i >= 0; i--) {
            Level level = Level.values()[i];
            String system = item.competent().get(level);
            Body body = system == null ? null : day.bodyOf(system, level, place.code()).orElse(null);
            if (body != null) {
                return body.code();
            }
        }
        return null;
    }

    /** A comparison is only fair between equal answers. */
    static void same(Decision decision, ByHand byHand) {
        DemandDecision demand = decision.demands().get(0);
        ByHand decided = new ByHand(demand.route().firstHandler().body(), due(demand, "书面告知"), due(demand, "办结"));
        if (!decided.equals(byHand) || demand.trace().size() != 5) {
            throw new IllegalStateException("not the same decision: " + decided + " and " + byHand + ", "
                    + List.copyOf(demand.trace()));
        }
    }

    private static Instant due(DemandDecision demand, String action) {
        return demand.duties().stream().filter(d -> d.action().equals(action)).findFirst().orElseThrow().clock().due();
    }
}
