package org.fengqiao.exchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of the other side compared with ours, order by order.
 *
 * @param lines what somebody has to look after first, then by number
 */
public record ListComparison(List<Line> lines) {

    public ListComparison {
        lines = List.copyOf(lines);
    }

    /**
     * @param ours       null where we have none of that number
     * @param theirs     null where they have none, or do not say
     * @param ourDueAt   null where there is no limit, or none was noted
     * @param theirDueAt null where they do not say
     * @param matter     number in the register, or null
     * @param todo       in Chinese what is to be done; null where both agree
     */
    public record Line(String number, Side side, OrderState ours, OrderState theirs, Instant ourDueAt, Instant theirDueAt,
                       String matter, String todo) {
    }

    /**
     * Pure: the same lists in any order give the same lines.
     *
     * @param direction which way the orders went
     * @param ours      those that their list should hold, and any other that it may name
     * @param theirs    one of a number; of several the last counts
     * @param expected  whether their list should hold that order of ours
     */
    public static ListComparison of(Direction direction, Collection<OurOrder> ours, Collection<ListedOrder> theirs,
                                    Predicate<OurOrder> expected) {
        Map<String, ListedOrder> listed = theirs.stream().collect(Collectors.toMap(ListedOrder::number, order -> order,
                (one, next) -> next, LinkedHashMap::new));
        Map<String, OurOrder> known = ours.stream().collect(Collectors.toMap(OurOrder::number, order -> order));
        Advice advice = new Advice(direction);
        return new ListComparison(Stream.concat(
                known.values().stream().filter(order -> listed.containsKey(order.number()) || expected.test(order))
                        .map(order -> line(order, listed.get(order.number()), advice)),
                listed.values().stream().filter(order -> !known.containsKey(order.number()))
                        .map(order -> new Line(order.number(), Side.THEIRS, null, order.state(), null, order.dueAt(), null,
                                advice.missingHere())))
                .sorted(Comparator.comparing((Line line) -> line.side() == Side.BOTH).thenComparing(Line::number))
                .toList());
    }

    /** How many stand on which side. */
    public Map<Side, Long> sides() {
        return lines.stream().collect(Collectors.groupingBy(Line::side, () -> new EnumMap<>(Side.class),
                Collectors.counting()));
    }

    private static Line line(OurOrder ours, ListedOrder theirs, Advice advice) {
        if (theirs == null) {
            return new Line(ours.number(), Side.OURS, ours.state(), null, ours.dueAt(), null, ours.matter(),
                    advice.missingThere(ours));
        }
        boolean agree = theirs.state() == null || theirs.state() == ours.state();
        boolean inTime = theirs.dueAt() == null || ours.dueAt() == null || minute(ours.dueAt()).equals(minute(theirs.dueAt()));
        String todo = Stream.of(agree ? null : advice.different(ours, theirs.state()),
                        inTime ? null : advice.otherLimit()).filter(Objects::nonNull).collect(Collectors.joining());
        return new Line(ours.number(), agree && inTime ? Side.BOTH : Side.DIFFERENT, ours.state(), theirs.state(),
                ours.dueAt(), theirs.dueAt(), ours.matter(), todo.isEmpty() ? null : todo);
    }

    /** Tables are often written to the minute. */
    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}
