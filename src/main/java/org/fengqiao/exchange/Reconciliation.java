package org.fengqiao.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** One acknowledgement of one order. */
    public record Told(String number, boolean accepted, String ownNumber, String reason) {
    }

    /**
     * @param sent      how many times it was sent
     * @param told      how many times it was acknowledged
     * @param ownNumber of the receiver, or null
     * @param detail    in Chinese; null where all is well
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
        String own = told.stream().map(Told::ownNumber).filter(n -> n != null).min(String::compareTo).orElse(null);
        OrderStand stand;
        String detail = null;
        if (sent.stream().map(Sent::hash).distinct().count() > 1) {
            stand = OrderStand.DOUBLED;
            detail = "同一工单号发出了内容不同的工单。";
        } else if (told.stream().map(t -> t.accepted() + "/" + t.ownNumber()).distinct().count() > 1) {
            stand = OrderStand.DOUBLED;
            detail = "对方前后的确认不一致，可能建了两张工单。";
        } else if (told.isEmpty()) {
            Instant last = sent.stream().map(Sent::at).max(Instant::compareTo).orElse(now);
            boolean late = last.plus(patience).isBefore(now);
            stand = late ? OrderStand.MISSING : OrderStand.OPEN;
            detail = late ? "发出后 " + patience.toHours() + " 小时仍未确认，请重发同一批。" : null;
        } else if (told.get(0).accepted()) {
            stand = OrderStand.ACCEPTED;
        } else {
            stand = OrderStand.REFUSED;
            detail = told.stream().map(Told::reason).filter(r -> r != null).min(String::compareTo).orElse(null);
        }
        return new Line(number, stand, sent.size(), told.size(), own, detail);
    }
}
