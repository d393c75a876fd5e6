package org.fengqiao.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives every division the standard bodies it does not list itself, and every body a head. Codes are made of the
 * codes of division and system, so they stay the same whatever else is in the files.
 */
final class BodyDerivation {

    private record Seat(String system, String division) {
    }

    private record Planned(Division division, BodyPattern pattern, Validity validity) {
    }

    private final Systems systems;
    private final List<BodyPattern> patterns;
    private final List<Division> divisions;
    private final Map<String, Division> byCode;
    private final Optional<Division> nation;
    private final Map<Seat, String> seats = new HashMap<>();
    private final Map<Seat, List<Body>> listed;

    BodyDerivation(Systems systems, List<BodyPattern> patterns, List<Division> divisions, List<Body> listed) {
        this.systems = systems;
        this.patterns = patterns;
        this.divisions = divisions;
        this.byCode = divisions.stream().collect(Collectors.toMap(Division::code, Function.identity(), (a, b) -> b));
        this.nation = divisions.stream().filter(d -> d.level() == Level.NATION).findFirst();
        this.listed = listed.stream().filter(this::atItsOwnLevel)
                .collect(Collectors.groupingBy(b -> new Seat(b.system(), b.division())));
        this.listed.forEach((seat, bodies) -> seats.put(seat, lastOf(bodies).code()));
    }

    /** A municipal body that merely sits in a district is not the district's own. */
    private boolean atItsOwnLevel(Body body) {
        Division division = byCode.get(body.division());
        return division != null && division.level() == body.level();
    }

    List<Body> bodies() {
        List<Planned> planned = new ArrayList<>();
        for (Division division : divisions) {
            Set<String> done = new HashSet<>();
            for (BodyPattern pattern : patterns) {
                if (pattern.appliesTo(division) && done.add(pattern.system())) {
                    plan(division, pattern).ifPresent(planned::add);
                }
            }
        }
        // first all seats, then the bodies: a commander may come later in the files than those it commands
        planned.forEach(p -> seats.putIfAbsent(seat(p), code(p)));
        return planned.stream().map(this::body).toList();
    }

    List<Post> heads(List<Body> bodies, Set<String> headed) {
        Map<String, Post> heads = new LinkedHashMap<>();
        for (Body body : bodies) {
            Division division = byCode.get(body.division());
            if (division != null && !headed.contains(body.code())) {
                title(body, division).ifPresent(title -> heads.putIfAbsent(body.code(), new Post(body.code() + "-head",
                        body.code(), title, null, 1, 1, true, List.of(), List.of(), List.of(), Validity.ALWAYS)));
            }
        }
        return List.copyOf(heads.values());
    }

    private Optional<String> title(Body body, Division division) {
        return patterns.stream()
                .filter(p -> p.system().equals(body.system()) && p.level() == body.level()
                        && (p.level() != division.level() || p.appliesTo(division)))
                .findFirst().map(BodyPattern::headTitle)
                .map(new PatternNames(upwards(division))::fill);
    }

    private Optional<Planned> plan(Division division, BodyPattern pattern) {
        LocalDate from = later(division.validity().from(), pattern.validity().from());
        LocalDate to = earlier(division.validity().to(), pattern.validity().to());
        List<Body> own = listed.get(new Seat(pattern.system(), division.code()));
        if (own != null) {
            LocalDate end = lastOf(own).validity().to();
            if (end == null) {
                return Optional.empty();
            }
            from = later(from, end.plusDays(1));
        }
        return from != null && to != null && to.isBefore(from) ? Optional.empty()
                : Optional.of(new Planned(division, pattern, new Validity(from, to)));
    }

    private Body body(Planned planned) {
        PatternNames names = new PatternNames(upwards(planned.division()));
        BodyPattern pattern = planned.pattern();
        String name = names.fill(pattern.name());
        return new Body(code(planned), name, names.fillAll(pattern.shortNames(), name), pattern.system(), pattern.level(), planned.division().code(), commander(planned), null,
                pattern.roundTheClock(), planned.validity());
    }

    private String commander(Planned planned) {
        BodyPattern.Command command = planned.pattern().command();
        if (command == null) {
            return null;
        }
        Optional<Division> place = command.above() ? above(planned.division()) : Optional.of(planned.division());
        while (place.isPresent()) {
            String code = seats.get(new Seat(command.system(), place.get().code()));
            if (code != null) {
                return code;
            }
            // where a level has no such body the next one up commands
            place = above(place.get());
        }
        return null;
    }

    private Optional<Division> above(Division division) {
        return switch (division.level()) {
            case NATION -> Optional.empty();
            case PROVINCE -> nation;
            default -> Optional.ofNullable(byCode.get(division.parent()));
        };
    }

    private List<Division> upwards(Division division) {
        List<Division> line = new ArrayList<>();
        for (Division d = division; d != null; d = d.parent() == null ? null : byCode.get(d.parent())) {
            line.add(d);
        }
        return line;
    }

    private String code(Planned planned) {
        return planned.division().code() + "-" + systems.code(planned.pattern().system());
    }

    private static Seat seat(Planned planned) {
        return new Seat(planned.pattern().system(), planned.division().code());
    }

    private static Body lastOf(List<Body> bodies) {
        Body last = bodies.get(0);
        for (Body body : bodies) {
            LocalDate end = body.validity().to();
            if (last.validity().to() != null && (end == null || end.isAfter(last.validity().to()))) {
                last = body;
            }
        }
        return last;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a == null ? b : b == null || a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a == null ? b : b == null || a.isBefore(b) ? a : b;
    }
}
