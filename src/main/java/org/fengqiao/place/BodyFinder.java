package org.fengqiao.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds bodies by what people write, seen from a place: 信访局 said in 福田区 is the one of 福田区. */
final class BodyFinder {

    private final DirectoryIndex index;
    private final LocalDate day;
    private final DivisionFinder divisionFinder;
    private final Succession succession;

    BodyFinder(DirectoryIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
        this.divisionFinder = new DivisionFinder(index, day);
        this.succession = new Succession(index.bodies, day);
    }

    Found<Body> find(String asked, String divisionCode) {
        String normal = asked == null || asked.length() > Names.LONGEST ? "" : Names.normal(asked);
        for (Body body : index.bodies.allOf(normal)) {
            Optional<Body> current = succession.current(body);
            if (current.isPresent()) {
                return new Found.One<>(current.get());
            }
        }
        List<Body> named = nearby(named(normal), divisionCode);
        List<Body> found = named.isEmpty() ? nearby(behindPlace(normal), divisionCode) : named;
        return Choice.of(asked, found, () -> index.bodyNames.nearest(normal));
    }

    /** Those in force that bear the name; only if there are none, those that carry on for one that bore it. */
    List<Body> named(String normal) {
        List<Body> inForce = index.bodyNames.named(normal, b -> b.validity().covers(day));
        if (!inForce.isEmpty()) {
            return inForce;
        }
        Set<Body> successors = new LinkedHashSet<>();
        index.bodyNames.named(normal, b -> true).forEach(b -> succession.current(b).ifPresent(successors::add));
        return new ArrayList<>(successors);
    }

    /** Reads 深圳市福田区信访局 as 信访局 of 深圳市福田区. */
    private List<Body> behindPlace(String normal) {
        Set<Body> seated = new LinkedHashSet<>();
        Set<Body> beneath = new LinkedHashSet<>();
        for (int end = 2; end < normal.length(); end++) {
            List<Body> bodies = named(normal.substring(end));
            if (!bodies.isEmpty()) {
                for (Division place : divisionFinder.candidates(normal.substring(0, end))) {
                    for (Body body : bodies) {
                        if (body.division().equals(place.code())) {
                            seated.add(body);
                        } else if (index.divisions.within(day, body.division(), place.code())) {
                            beneath.add(body);
                        }
                    }
                }
            }
        }
        return new ArrayList<>(seated.isEmpty() ? beneath : seated);
    }

    /** At or above the place, the closest first; else those within it; else all. */
    private List<Body> nearby(List<Body> bodies, String divisionCode) {
        if (bodies.size() < 2 || divisionCode == null) {
            return bodies;
        }
        List<String> line = index.divisions.upwards(day, divisionCode).stream().map(Division::code).toList();
        Optional<Integer> closest = bodies.stream().map(b -> distance(b, line)).min(Comparator.naturalOrder());
        if (closest.get() < Integer.MAX_VALUE) {
            return bodies.stream().filter(b -> distance(b, line) == closest.get()).toList();
        }
        List<Body> within = bodies.stream()
                .filter(b -> index.divisions.within(day, b.division(), divisionCode)).toList();
        return within.isEmpty() ? bodies : within;
    }

    private static int distance(Body body, List<String> line) {
        int steps = line.indexOf(body.division());
        return steps >= 0 ? steps : body.level() == Level.NATION ? line.size() : Integer.MAX_VALUE;
    }
}
