package org.fengqiao.planning.rounds.day;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.rounds.Hours;
import org.fengqiao.planning.rounds.RoundRule;
import org.fengqiao.planning.rounds.Stop;
import org.fengqiao.planning.rounds.StopKind;
import org.fengqiao.planning.rounds.setting.CareNeed;
import org.fengqiao.planning.rounds.setting.RoundSetting;
import org.fengqiao.planning.rounds.setting.VisitPlace;

/** What is missing, contradictory or impossible before a round is searched, and what would make it possible. */
public final class DayCheck {

    private static final String RULE = "rule.yaml";

    private DayCheck() {
    }

    /** @param grids of whoever walks */
    public static List<Finding> check(RoundSetting setting, DayStops day, Set<String> grids) {
        List<Finding> found = new ArrayList<>();
        time(day.rule(), found);
        if (grids.isEmpty()) {
            found.add(Finding.error("walkers.csv", 0, "网格", "没有网格可走", "请在 walkers.csv 写网格，或先公布网格安排"));
        }
        Set<String> known = setting.grids();
        grids.stream().filter(g -> !known.contains(g)).sorted().forEach(g -> found.add(Finding.warning("places.csv", 0,
                "网格", "网格「" + g + "」里没有可走访的地方", "请在 places.csv 为它加上住户、场所")));
        for (StopKind kind : day.rule().kinds()) {
            long there = day.stops().stream().filter(s -> s.kind().equals(kind)).count();
            if (there < kind.quota()) {
                found.add(Finding.warning(kind.byNeed() ? "needs.csv" : "places.csv", 0, kind.name(), "「" + kind.name()
                        + "」今天要 " + kind.quota() + " 处，能去的只有 " + there + " 处", kind.byNeed()
                        ? "本人提出需要后在 needs.csv 加一行，或减少数量；不要替人认定需要" : "补上可去的地方，或减少数量"));
            }
        }
        for (Stop stop : day.stops()) {
            int metres = day.start().metres(stop.spot());
            if (metres / day.rule().metresAMinute() > minutes(day.rule()) / 2) {
                found.add(Finding.warning("places.csv", 0, "东", "「" + stop.name() + "」离起点 " + metres
                        + " 米，走去要用半天以上", "核对坐标，或改从近处出发（walkers.csv 的东、北）"));
            }
        }
        hours(setting, grids, found);
        needs(setting, found);
        return found;
    }

    private static void time(RoundRule rule, List<Finding> found) {
        long asked = rule.kinds().stream().mapToLong(k -> (long) k.quota() * k.minutes()).sum();
        if (asked > minutes(rule)) {
            found.add(Finding.error(RULE, 0, "任务", "各项数量乘分钟共 " + asked + " 分钟，剩下的工作时间只有 "
                    + minutes(rule) + " 分钟，还没算走路", "减少数量或分钟，或延长上班时间"));
        }
    }

    /** Minutes of work, the break not counted. */
    private static long minutes(RoundRule rule) {
        Hours work = new Hours(rule.from(), rule.to());
        long all = Math.max(0, Duration.between(rule.from(), rule.to()).toMinutes());
        return rule.rest() == null ? all : all - work.and(rule.rest())
                .map(r -> Duration.between(r.from(), r.to()).toMinutes()).orElse(0L);
    }

    private static void hours(RoundSetting setting, Set<String> grids, List<Finding> found) {
        Hours work = new Hours(setting.rule().from(), setting.rule().to());
        for (VisitPlace place : setting.places()) {
            if (grids.contains(place.grid()) && !place.hours().isEmpty()
                    && place.hours().stream().noneMatch(h -> h.and(work).isPresent())) {
                found.add(Finding.error("places.csv", place.source().line(), "时间", "「" + place.name()
                        + "」可去的时间都在上班以外，永远排不进", "核对时间，或为它安排上班时间"));
            }
            if (place.closed().size() == 7) {
                found.add(Finding.error("places.csv", place.source().line(), "休息日", "「" + place.name()
                        + "」每天都休息", "核对休息日"));
            }
        }
    }

    private static void needs(RoundSetting setting, List<Finding> found) {
        if (!setting.needs().isEmpty() && setting.rule().kinds().stream().noneMatch(StopKind::byNeed)) {
            CareNeed first = setting.needs().get(0);
            found.add(Finding.error("needs.csv", first.source().line(), "", "有人提出需要，rule.yaml 却没有“按本人需要”的任务",
                    "请在 rule.yaml 加一项任务，写 按本人需要: 是"));
        }
    }
}
