package org.fengqiao.planning.rounds;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What a day asks for. Times are local (Asia/Shanghai).
 *
 * @param rest          nothing is visited and no way walked in it; null for none
 * @param metresAMinute on foot
 * @param parts         of the day, in order; at least one
 * @param refusedDays   whoever declined a visit is left in peace so long
 * @param leadDays      what falls due within so many days is due today
 */
public record RoundRule(String name, LocalTime from, LocalTime to, Hours rest, int metresAMinute,
                        List<DayPart> parts, int refusedDays, int leadDays, List<StopKind> kinds) {

    public RoundRule {
        parts = List.copyOf(parts);
        kinds = List.copyOf(kinds);
    }

    public Optional<StopKind> kind(String kind) {
        return kinds.stream().filter(k -> k.name().equals(kind)).findFirst();
    }

    /** For the rest of a day that has begun. */
    public RoundRule remaining(LocalTime now, List<StopKind> left) {
        return new RoundRule(name, now.isAfter(from) ? now : from, to, rest, metresAMinute, parts, refusedDays, leadDays,
                left);
    }
}
