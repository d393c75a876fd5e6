package org.fengqiao.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Divisions by code and their line upwards. */
final class DivisionTree {

    private static final int DEEPEST = Level.values().length;

    private final Versions<Division> versions;
    private final Optional<Division> nation;

    DivisionTree(Collection<Division> divisions) {
        versions = new Versions<>(divisions, Division::code, Division::validity);
        nation = divisions.stream().filter(d -> d.level() == Level.NATION).findFirst();
    }

    Versions<Division> versions() {
        return versions;
    }

    Optional<Division> on(LocalDate day, String code) {
        return versions.on(day, code);
    }

    /** From the division up to the province; empty for an unknown code. */
    List<Division> upwards(LocalDate day, String code) {
        List<Division> line = new ArrayList<>(DEEPEST);
        Optional<Division> next = on(day, code);
        while (next.isPresent() && line.size() < DEEPEST) {
            line.add(next.get());
            next = on(day, next.get().parent());
        }
        return line;
    }

    Optional<Division> at(LocalDate day, Level level, String code) {
        if (level == Level.NATION) {
            return nation;
        }
        Optional<Division> next = on(day, code);
        for (int i = 0; i < DEEPEST && next.isPresent() && next.get().level() != level; i++) {
            next = on(day, next.get().parent());
        }
        return next.filter(d -> d.level() == level);
    }

    Optional<Division> nation() {
        return nation;
    }

    boolean within(LocalDate day, String code, String upper) {
        for (Division division : upwards(day, code)) {
            if (division.code().equals(upper)) {
                return true;
            }
        }
        return false;
    }
}
