package org.fengqiao.place;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Who carries on for a body on a day: itself, its later form, or the successor of its successor. */
final class Succession {

    private final Versions<Body> bodies;
    private final LocalDate day;

    Succession(Versions<Body> bodies, LocalDate day) {
        this.bodies = bodies;
        this.day = day;
    }

    Optional<Body> current(Body body) {
        if (body.validity().covers(day)) {
            return Optional.of(body);
        }
        Set<String> seen = new HashSet<>();
        Body next = body;
        while (next != null && seen.add(next.code())) {
            if (next.validity().covers(day)) {
                return Optional.of(next);
            }
            if (next.validity().to() == null || !next.validity().to().isBefore(day)) {
                return Optional.empty();
            }
            Optional<Body> renamed = bodies.on(day, next.code());
            if (renamed.isPresent()) {
                return renamed;
            }
            next = last(next.successor());
        }
        return Optional.empty();
    }

    /** The body in force under a code, or whoever has succeeded it. */
    Optional<Body> current(String code) {
        if (code == null) {
            return Optional.empty();
        }
        Optional<Body> inForce = bodies.on(day, code);
        return inForce.isPresent() ? inForce : Optional.ofNullable(last(code)).flatMap(this::current);
    }

    /** The entry that ended last before the day, so that a body not yet founded succeeds nobody. */
    private Body last(String code) {
        Body last = null;
        if (code != null) {
            for (Body body : bodies.allOf(Names.normal(code))) {
                if (body.validity().covers(day)) {
                    return body;
                }
                boolean ended = body.validity().to() != null && body.validity().to().isBefore(day);
                if (ended && (last == null || body.validity().to().isAfter(last.validity().to()))) {
                    last = body;
                }
            }
        }
        return last;
    }
}
