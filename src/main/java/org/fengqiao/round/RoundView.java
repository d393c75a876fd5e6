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

    private static final String HIDDEN = "按本人提出的需要";

    private final CaseAccess access;

    RoundView(CaseAccess access) {
        this.access = access;
    }

    KeptRound shown(KeptRound round, RoundSetting setting, boolean own, AccountUser who) {
        Map<String, Boolean> known = new HashMap<>();
        Predicate<String> seen = stop -> stop == null || !stop.startsWith(DayStops.MATTER) || known.computeIfAbsent(stop,
                id -> access.sees(id.substring(DayStops.MATTER.length()), who));
        List<KeptStop> stops = round.stops().stream().filter(s -> seen.test(s.id()))
                .map(s -> own || !s.asked() ? s : hidden(s)).toList();
        return round.only(stops, round.missed().stream().filter(m -> seen.test(m.stop())).toList(),
                round.held().stream().filter(h -> seen.test(h.stop()) && (own || !isCare(setting, h.kind()))).toList());
    }

    private static boolean isCare(RoundSetting setting, String kind) {
        return setting.rule().kind(kind).map(k -> k.byNeed()).orElse(true);
    }

    private static KeptStop hidden(KeptStop s) {
        return new KeptStop(s.id(), s.kind(), s.kind(), s.east(), s.north(), s.from(), s.to(), s.walked(), s.must(), true,
                HIDDEN);
    }
}
