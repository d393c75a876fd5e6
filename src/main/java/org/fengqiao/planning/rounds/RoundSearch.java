package org.fengqiao.planning.rounds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.fengqiao.planning.Spot;
import org.fengqiao.planning.rounds.Timetable.Price;

/**
 * Finds a round. Among few stops it is the best there is. Among many: insertion where it costs least, then moving,
 * exchanging and replacing stops as long as that helps, from several beginnings; after each the best of the stops in it
 * and a few others together. Of rounds that cost the same a shorter way is taken, as far as moving single stops and turning
 * stretches finds it. Same stops, seed and number of beginnings give the same round.
 */
public final class RoundSearch {

    private final RoundRule rule;
    private final Timetable timetable;
    private final List<Stop> stops;
    private final List<Stop> due;
    private final int exact;

    /** @param start where the day begins */
    public RoundSearch(RoundRule rule, Spot start, List<Stop> stops) {
        this(rule, start, stops, ExactRound.MOST);
    }

    /** @param exact so many stops are searched whole */
    RoundSearch(RoundRule rule, Spot start, List<Stop> stops, int exact) {
        this.exact = exact;
        this.rule = rule;
        this.timetable = new Timetable(rule, start);
        this.stops = stops.stream().filter(Stop::isAllowed).toList();
        this.due = this.stops.stream().filter(Stop::must).toList();
    }

    /** @param beginnings at least 1 */
    public Round run(long seed, int beginnings) {
        List<Stop> best = stops.size() <= exact ? new ExactRound(timetable, stops, due).best() : search(seed, beginnings);
        List<Visit> visits = timetable.walk(shortened(best));
        return new Round(visits, missed(best), visits.stream().mapToInt(Visit::walked).sum());
    }

    /** The same stops at the same price, with fewer metres. */
    private List<Stop> shortened(List<Stop> begun) {
        List<Stop> round = begun;
        Price price = price(begun);
        for (boolean shorter = true; shorter;) {
            shorter = false;
            for (List<Stop> order : orders(round)) {
                Price other = price(order);
                if (other != null && other.compareTo(price) == 0 && metres(order) < metres(round)) {
                    round = order;
                    shorter = true;
                }
            }
        }
        return round;
    }

    /** One stop moved, or a stretch turned. */
    private static List<List<Stop>> orders(List<Stop> round) {
        List<List<Stop>> orders = new ArrayList<>();
        for (int i = 0; i < round.size(); i++) {
            for (int j = 0; j < round.size(); j++) {
                List<Stop> moved = new ArrayList<>(round);
                moved.add(j, moved.remove(i));
                orders.add(moved);
                if (i < j) {
                    List<Stop> turned = new ArrayList<>(round);
                    Collections.reverse(turned.subList(i, j + 1));
                    orders.add(turned);
                }
            }
        }
        return orders;
    }

    private int metres(List<Stop> order) {
        return timetable.walk(order).stream().mapToInt(Visit::walked).sum();
    }

    private List<Stop> search(long seed, int beginnings) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Stop> best = List.of();
        for (int i = 0; i < beginnings; i++) {
            List<Stop> order = new ArrayList<>(stops);
            if (i > 0) {
                shuffle(order, random);
            }
            order.sort(java.util.Comparator.comparing(s -> !s.must())); // due ones first, the rest as it fell
            List<Stop> found = improve(insertAll(order));
            found = price(found).compareTo(price(best)) < 0 ? found : best;
            best = improve(among(found, random));
        }
        return best;
    }

    /** The best of what is in the round and some others; the round itself where it is too long for that. */
    private List<Stop> among(List<Stop> round, SplittableRandom random) {
        List<Stop> others = new ArrayList<>(stops);
        others.removeAll(round);
        shuffle(others, random);
        List<Stop> few = new ArrayList<>(round);
        few.addAll(others.subList(0, Math.max(0, Math.min(others.size(), exact - round.size()))));
        if (few.size() > exact) {
            return round;
        }
        List<Stop> found = new ExactRound(timetable, few, due).best();
        return price(found).compareTo(price(round)) < 0 ? found : round;
    }

    private List<Stop> insertAll(List<Stop> order) {
        List<Stop> round = new ArrayList<>();
        for (Stop stop : order) {
            if (isWanted(stop, round)) {
                List<Stop> with = inserted(round, stop);
                if (with != null && price(with).compareTo(price(round)) < 0) {
                    round = with;
                }
            }
        }
        return round;
    }

    /** Quotas are met, not exceeded; what is due comes on top. */
    private boolean isWanted(Stop stop, List<Stop> round) {
        return !round.contains(stop) && (stop.must() || round.stream().filter(s -> s.kind().equals(stop.kind())).count()
                < stop.kind().quota());
    }

    private List<Stop> inserted(List<Stop> round, Stop stop) {
        List<Stop> best = null;
        for (int at = 0; at <= round.size(); at++) {
            List<Stop> with = new ArrayList<>(round);
            with.add(at, stop);
            Price price = price(with);
            if (price != null && (best == null || price.compareTo(price(best)) < 0)) {
                best = with;
            }
        }
        return best;
    }

    private List<Stop> improve(List<Stop> begun) {
        List<Stop> round = begun;
        for (List<Stop> better = better(round); better != null; better = better(round)) {
            round = better;
        }
        return round;
    }

    /** The best single step, or null when none helps. */
    private List<Stop> better(List<Stop> round) {
        List<List<Stop>> steps = new ArrayList<>();
        for (int i = 0; i < round.size(); i++) {
            List<Stop> without = new ArrayList<>(round);
            Stop out = without.remove(i);
            steps.add(inserted(without, out));
            for (Stop in : stops) {
                if (isWanted(in, without) && in != out) {
                    steps.add(inserted(without, in));
                }
            }
            for (int j = i + 1; j < round.size(); j++) {
                List<Stop> turned = new ArrayList<>(round);
                Collections.reverse(turned.subList(i, j + 1));
                steps.add(turned);
            }
        }
        stops.stream().filter(s -> isWanted(s, round)).forEach(s -> steps.add(inserted(round, s)));
        List<Stop> best = null;
        for (List<Stop> step : steps) {
            if (step != null && price(step) != null && price(step).compareTo(price(best == null ? round : best)) < 0) {
                best = step;
            }
        }
        return best;
    }

    private Price price(List<Stop> order) {
        return timetable.price(order, due);
    }

    private List<Missed> missed(List<Stop> round) {
        List<Missed> missed = new ArrayList<>();
        due.stream().filter(d -> !round.contains(d)).forEach(d ->
                missed.add(new Missed(d.id(), d.kind().name(), 1, d.name() + "今天应去，但时间排不下")));
        Map<String, Integer> made = new HashMap<>();
        round.forEach(s -> made.merge(s.kind().name(), 1, Integer::sum));
        for (StopKind kind : rule.kinds()) {
            int lacking = kind.quota() - made.getOrDefault(kind.name(), 0);
            long left = stops.stream().filter(s -> s.kind().equals(kind) && !round.contains(s)).count();
            if (lacking > 0) {
                missed.add(new Missed(null, kind.name(), lacking, kind.name() + "应有 " + kind.quota() + " 处，"
                        + (left > 0 ? "时间排不下" : kind.byNeed() ? "没有更多本人提出需要的人" : "没有更多可去的地方")));
            }
        }
        return missed;
    }

    private static void shuffle(List<Stop> order, SplittableRandom random) {
        for (int i = order.size() - 1; i > 0; i--) {
            Collections.swap(order, i, random.nextInt(i + 1));
        }
    }
}
