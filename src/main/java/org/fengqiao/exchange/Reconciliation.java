package org.fengqiao.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Both sides compared, order by order.
 *
 * @param lines by number
 */
public record Reconciliation(List<Line> lines) {

    public Reconciliation {
        lines = List.copyOf(lines);
    }

    /** One sending of one order. */
    public record Sent(String number, String batch, String hash, Instant at) {
    }

    /** One acknowledgement of one order, in answer to a batch. */
    public record Told(String number, String batch, boolean accepted, String ownNumber, String reason) {
    }

    /**
     * @param sent      how many times it was sent
     * @param told      how many times it was acknowledged
     * @param ownNumber of the receiver, or null
     * @param detail    in Chinese; null where all is well from the first sending on
     */
    public record Line(String number, OrderStand stand, int sent, int told, String ownNumber, String detail) {
    }

    /**
     * Pure: the same input gives the same lines in any order of its parts.
     *
     * @param patience how long an order may wait for its acknowledgement
     */
    public static Reconciliation of(Collection<Sent> sent, Collection<Told> told, Instant now, Duration patience) {
        Map<String, List<Sent>> sentBy = sent.stream().collect(Collectors.groupingBy(Sent::number, TreeMap::new,
                Collectors.toList()));
        Map<String, List<Told>> toldBy = told.stream().collect(Collectors.groupingBy(Told::number, TreeMap::new,
                Collectors.toList()));
        TreeMap<String, Line> lines = new TreeMap<>();
        sentBy.forEach((number, sendings) -> lines.put(number, line(number, sendings,
                toldBy.getOrDefault(number, List.of()), now, patience)));
        toldBy.forEach((number, answers) -> lines.computeIfAbsent(number, n -> new Line(n, OrderStand.UNKNOWN, 0,
                answers.size(), null, "对方确认了一张我方没有发出的工单。")));
        return new Reconciliation(new ArrayList<>(lines.values()));
    }

    /** How many stand where. */
    public Map<OrderStand, Long> counts() {
        return lines.stream().collect(Collectors.groupingBy(Line::stand, TreeMap::new, Collectors.counting()));
    }

    /** Everything that somebody has to look after. */
    public List<Line> troubles() {
        return lines.stream().filter(l -> l.stand() != OrderStand.ACCEPTED && l.stand() != OrderStand.OPEN).toList();
    }

    private static Line line(String number, List<Sent> sent, List<Told> told, Instant now, Duration patience) {
        Stood stood = stood(sent, told, now, patience);
        String own = told.stream().map(Told::ownNumber).filter(n -> n != null).min(String::compareTo).orElse(null);
        return new Line(number, stood.stand(), sent.size(), told.size(), own, stood.detail());
    }

    private record Stood(OrderStand stand, String detail) {
    }

    /** A refusal ends the sending that it answers: what was mended and sent again stands for itself. */
    private static Stood stood(List<Sent> sent, List<Told> told, Instant now, Duration patience) {
        if (told.stream().filter(Told::accepted).map(Told::ownNumber).distinct().count() > 1
                || told.stream().collect(Collectors.groupingBy(Told::batch)).values().stream()
                .anyMatch(answers -> answers.stream().map(Told::accepted).distinct().count() > 1)) {
            return new Stood(OrderStand.DOUBLED, "对方前后的确认不一致，可能建了两张工单。");
        }
        Sent last = sent.stream().max(Comparator.comparing(Sent::at).thenComparing(Sent::batch)).orElseThrow();
        Map<String, Boolean> answers = told.stream().collect(Collectors.toMap(Told::batch, Told::accepted, (a, b) -> a));
        Set<String> standing = sent.stream().filter(s -> answers.getOrDefault(s.batch(), true)).map(Sent::hash)
                .collect(Collectors.toSet());
        if (standing.size() > 1) {
            return new Stood(OrderStand.DOUBLED, "同一工单号发出了内容不同的工单。");
        } else if (!answers.containsValue(true)) {
            return unanswered(sent, last, told, answers, now, patience);
        }
        return standing.contains(last.hash())
                ? new Stood(OrderStand.ACCEPTED, mended(sent, answers) ? "先前不接收，更正再发后已接收。" : null)
                : new Stood(OrderStand.DOUBLED, "对方已接收，后来改了内容再发的没有接收；请与对方说明。");
    }

    /** Nothing was accepted so far. */
    private static Stood unanswered(List<Sent> sent, Sent last, List<Told> told, Map<String, Boolean> answers, Instant now,
                                    Duration patience) {
        if (answers.containsKey(last.batch())) {
            return new Stood(OrderStand.REFUSED, told.stream().filter(t -> t.batch().equals(last.batch()))
                    .map(Told::reason).filter(r -> r != null).min(String::compareTo).orElse(null));
        }
        return last.at().plus(patience).isBefore(now)
                ? new Stood(OrderStand.MISSING, "发出后 " + patience.toHours() + " 小时仍未确认，请重发同一批。")
                : new Stood(OrderStand.OPEN, mended(sent, answers) ? "先前不接收，已更正再发。" : null);
    }

    /** Whether something was sent again after a refusal, and not refused again. */
    private static boolean mended(List<Sent> sent, Map<String, Boolean> answers) {
        return sent.stream().filter(s -> !answers.getOrDefault(s.batch(), true)).anyMatch(refused -> sent.stream()
                .anyMatch(s -> answers.getOrDefault(s.batch(), true) && s.at().isAfter(refused.at())));
    }
}
