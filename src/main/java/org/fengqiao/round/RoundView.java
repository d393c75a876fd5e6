package org.fengqiao.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.planning.rounds.day.DayStops;
import org.fengqiao.planning.rounds.setting.RoundSetting;
import org.fengqiao.security.AccountUser;

/** What of a kept round its reader may see: matters as in the register, who asked for care only whoever walks. */
final class RoundView {

    /** Metres to which a place is told. */
    private static final int COARSE = 100;
    private static final String HIDDEN = "按本人提出的需要";

    private final CaseAccess access;

    RoundView(CaseAccess access) {
        this.access = access;
    }

    KeptRound shown(KeptRound round, RoundSetting setting, boolean own, AccountUser who) {
        Map<String, Boolean> known = new HashMap<>();
        Predicate<String> seen = stop -> stop == null || !stop.startsWith(DayStops.MATTER) || known.computeIfAbsent(stop,
                id -> isOpen(id.substring(DayStops.MATTER.length()), who));
        List<KeptStop> stops = round.stops().stream().filter(s -> seen.test(s.id()))
                .map(s -> own || !s.asked() ? s : hidden(s, alias(round, s.id()))).toList();
        return round.only(stops, round.missed().stream().filter(m -> seen.test(m.stop())).toList(),
                round.held().stream().filter(h -> seen.test(h.stop()) && (own || !isCare(setting, h.kind()))).toList());
    }

    /** What became an accusation after the round was made is gone from it for everybody. */
    private boolean isOpen(String matter, AccountUser who) {
        return access.sees(matter, who) && !access.involved(matter).accusation();
    }

    private static boolean isCare(RoundSetting setting, String kind) {
        return setting.rule().kind(kind).map(k -> k.byNeed()).orElse(true);
    }

    /** What stands for a household that asked for care, to everybody but whoever walks there. */
    static String alias(KeptRound round, String stop) {
        for (int i = 0; i < round.stops().size(); i++) {
            if (round.stops().get(i).id().equals(stop) && round.stops().get(i).asked()) {
                return "care-" + (i + 1);
            }
        }
        return stop;
    }

    private static KeptStop hidden(KeptStop s, String id) {
        return new KeptStop(id, s.kind(), s.kind(), coarse(s.east()), coarse(s.north()), s.from(), s.to(), s.walked(), s.must(), true,
                HIDDEN);
    }

    private static int coarse(int metres) {
        return Math.round(metres / (float) COARSE) * COARSE;
    }
}
