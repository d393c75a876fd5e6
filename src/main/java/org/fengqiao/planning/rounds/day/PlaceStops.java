package org.fengqiao.planning.rounds.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fengqiao.planning.rounds.Hours;
import org.fengqiao.planning.rounds.RoundRule;
import org.fengqiao.planning.rounds.Stop;
import org.fengqiao.planning.rounds.StopKind;
import org.fengqiao.planning.rounds.setting.CareNeed;
import org.fengqiao.planning.rounds.setting.RoundSetting;
import org.fengqiao.planning.rounds.setting.VisitPlace;

/** Makes a stop of a household or venue, or says why there is none today. */
final class PlaceStops {

    /** As long as anything counts: whoever was never visited comes before whoever was. */
    private static final int NEVER = 9999;

    private final RoundSetting setting;
    private final RoundRule rule;
    private final LocalDate day;
    private final List<Past> past;
    private final List<HeldBack> held;

    PlaceStops(RoundSetting setting, RoundRule rule, LocalDate day, List<Past> past, List<HeldBack> held) {
        this.setting = setting;
        this.rule = rule;
        this.day = day;
        this.past = past;
        this.held = held;
    }

    Optional<Stop> stop(VisitPlace place) {
        List<Past> own = past.stream().filter(p -> p.stop().equals(place.code()) && !p.day().isAfter(day))
                .sorted(Comparator.comparing(Past::day).thenComparing(Past::at)).toList();
        if (own.stream().anyMatch(p -> p.day().equals(day))) {
            return Optional.empty(); // what came of it today is known
        }
        CareNeed need = need(place, own);
        StopKind kind = need == null ? rule.kind(place.kind()).orElseThrow()
                : rule.kinds().stream().filter(StopKind::byNeed).findFirst().orElseThrow();
        LocalDate last = own.stream().filter(p -> p.outcome() == Outcome.DONE).map(Past::day)
                .reduce((a, b) -> b).orElse(place.last());
        boolean agreed = own.stream().anyMatch(p -> p.again() != null && !p.again().isAfter(day)
                && own.stream().noneMatch(q -> q.outcome() != Outcome.NOT_HOME && q.day().isAfter(p.day())));
        if (!agreed && isHeld(place, own, kind, need, last)) {
            return Optional.empty();
        }
        Tried tried = Tried.since(last, own);
        List<Hours> hours = tried.hours(open(place), rule.parts());
        int idle = tried.isEmpty() ? last == null ? NEVER : (int) ChronoUnit.DAYS.between(last, day) : NEVER;
        return Optional.of(new Stop(place.code(), place.name(), kind, place.spot(), agreed, need != null,
                reason(need, last, agreed, tried, hours), hours, kind.minutes(), idle));
    }

    /** The need that holds; declining a visit ends it until it is declared again. */
    private CareNeed need(VisitPlace place, List<Past> own) {
        if (rule.kinds().stream().noneMatch(StopKind::byNeed)) {
            return null;
        }
        return setting.needs().stream().filter(n -> n.place().equals(place.code()) && n.holds(day)
                && own.stream().noneMatch(p -> p.outcome() == Outcome.DECLINED && !p.day().isBefore(n.declared())))
                .max(Comparator.comparing(CareNeed::declared)).orElse(null);
    }

    private boolean isHeld(VisitPlace place, List<Past> own, StopKind kind, CareNeed need, LocalDate last) {
        if (place.closed().contains(day.getDayOfWeek())) {
            return held(place, kind, "这一天休息", "换一天，或核对 places.csv 的休息日");
        }
        Optional<Past> declined = own.stream().filter(p -> p.outcome() == Outcome.DECLINED).reduce((a, b) -> b);
        if (need == null && declined.isPresent()
                && declined.get().day().plusDays(rule.refusedDays()).isAfter(day)) {
            return held(place, kind, declined.get().day() + " 谢绝走访", declined.get().day()
                    .plusDays(rule.refusedDays()) + " 起再问；本人提出需要的随时可去");
        }
        int rest = need == null ? kind.everyDays() : need.everyDays();
        if (last != null && last.plusDays(rest).isAfter(day)) {
            return held(place, kind, last + " 走访过，间隔 " + rest + " 天", last.plusDays(rest) + " 起可以再去");
        }
        boolean never = open(place).stream().noneMatch(h -> h.and(new Hours(rule.from(), rule.to()))
                .filter(a -> ChronoUnit.MINUTES.between(a.from(), a.to()) >= kind.minutes()).isPresent());
        return never && held(place, kind, "可去的时间（" + text(open(place)) + "）都在剩下的工作时间之外",
                "核对 places.csv 的时间，或调整上下班时间");
    }

    private boolean held(VisitPlace place, StopKind kind, String reason, String remedy) {
        held.add(new HeldBack(place.code(), place.name(), kind.name(), reason, remedy));
        return true;
    }

    private List<Hours> open(VisitPlace place) {
        return place.hours().isEmpty() ? List.of(new Hours(setting.rule().from(), setting.rule().to()))
                : place.hours();
    }

    private String reason(CareNeed need, LocalDate last, boolean agreed, Tried tried, List<Hours> hours) {
        List<String> reasons = new ArrayList<>();
        if (agreed) {
            reasons.add("约定今天再来");
        }
        if (need != null) {
            reasons.add(need.by().label() + " " + need.declared() + " 提出需要");
        }
        if (!tried.isEmpty()) {
            reasons.add(tried.reason(hours));
        }
        reasons.add(last == null ? "还没有走访过" : "上次走访 " + last + "，已隔 " + ChronoUnit.DAYS.between(last, day) + " 天");
        return String.join("；", reasons);
    }

    private static String text(List<Hours> hours) {
        return String.join("、", hours.stream().map(Hours::toString).toList());
    }
}
