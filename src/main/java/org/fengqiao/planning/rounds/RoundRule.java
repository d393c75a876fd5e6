package org.fengqiao.planning.rounds;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What a day asks for. Times are local (Asia/Shanghai).
 *
 * @param breakFrom      during the break nothing is visited; equal to {@code breakTo} for none
 * @param metresAMinute  on foot
 */
public record RoundRule(String name, LocalTime from, LocalTime to, LocalTime breakFrom, LocalTime breakTo,
                        int metresAMinute, List<StopKind> kinds) {

    public RoundRule {
        kinds = List.copyOf(kinds);
    }

    public Optional<StopKind> kind(String kind) {
        return kinds.stream().filter(k -> k.name().equals(kind)).findFirst();
    }
}
