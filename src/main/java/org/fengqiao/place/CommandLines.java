package org.fengqiao.place;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who commands whom on a day. A commander that has ended is replaced by whoever carries on for it. */
final class CommandLines {

    private final Versions<Body> bodies;
    private final LocalDate day;
    private final Succession succession;

    CommandLines(Versions<Body> bodies, LocalDate day) {
        this.bodies = bodies;
        this.day = day;
        this.succession = new Succession(bodies, day);
    }

    Optional<Body> superior(String code) {
        Optional<Body> body = bodies.on(day, code);
        Optional<Body> upper = body.isEmpty() ? body : succession.current(body.get().commander());
        return upper.isPresent() && upper.get().code().equals(code) ? Optional.empty() : upper;
    }

    /** All above the body, the nearest first. Two successors may point at each other for a while: seen ones end it. */
    Map<String, Body> above(String code) {
        Map<String, Body> above = new LinkedHashMap<>();
        Optional<Body> next = superior(code);
        while (next.isPresent() && above.putIfAbsent(next.get().code(), next.get()) == null) {
            next = superior(next.get().code());
        }
        return above;
    }
}
