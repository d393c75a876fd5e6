package org.fengqiao.planning.rounds.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.fengqiao.planning.rounds.Hours;
import org.fengqiao.planning.rounds.Round;
import org.fengqiao.planning.rounds.RoundSearch;
import org.fengqiao.planning.rounds.Stop;
import org.fengqiao.planning.rounds.setting.RoundSetting;
import org.fengqiao.planning.rounds.setting.RoundSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 新兴社区 on a Tuesday. */
class DayStopsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final RoundSetting SETTING = RoundSettings.read("meilin");
    private static final Set<String> GRIDS = SETTING.grids();
    private static final String HOME = "ml-b1-h1";
    private static final String CARED = "ml-b1-h2";

    private final List<Past> past = new ArrayList<>();

    @Test
    void careGoesToThoseWhoseNeedHoldsAndToNobodyElse() {
        assertThat(day().stops()).filteredOn(s -> s.kind().byNeed()).extracting(Stop::id)
                .containsExactlyInAnyOrder("ml-b1-h2", "ml-b2-h4", "ml-b3-h1", "ml-b4-h5");
        assertThat(day().stops()).filteredOn(s -> s.id().equals("ml-b5-h3")).noneMatch(s -> s.kind().byNeed());
        assertThat(stop(CARED).reason()).contains("本人 2026-09-03 提出需要").doesNotContain("独居");
    }

    @Test
    void decliningACareVisitEndsTheNeedUntilItIsDeclaredAgain() {
        past.add(was(CARED, "关爱走访", DAY.minusDays(3), "10:00", Outcome.DECLINED));
        assertThat(day().stops()).noneMatch(s -> s.id().equals(CARED));
        assertThat(held(CARED).reason()).isEqualTo("2026-11-28 谢绝走访");

        SortedMap<String, String> files = RoundSettings.files("meilin");
        files.merge("needs.csv", "ml-b1-h2,患病，想有人帮忙,本人,2026-11-30,,7\n", String::concat);
        assertThat(stops(RoundSettings.read(files), List.of()).stops()).anyMatch(s -> s.id().equals(CARED)
                && s.kind().byNeed());
    }

    @ParameterizedTest(name = "not at home at {0}: next {1}")
    @CsvSource(delimiter = '|', textBlock = """
            09:40              | 14:00-16:00 16:00-17:30
            15:59              | 08:30-12:00 16:00-17:30
            09:40 14:30        | 16:00-17:30
            09:40 14:30 17:00  | 08:30-12:00 14:00-16:00
            """)
    void whoeverWasNotAtHomeIsTriedAtAnotherTime(String tried, String next) {
        int ago = 9;
        for (String at : tried.split(" ")) {
            past.add(was(HOME, "入户", DAY.minusDays(ago--), at, Outcome.NOT_HOME));
        }
        assertThat(stop(HOME).hours()).extracting(Hours::toString).containsExactly(next.split(" "));
        assertThat(stop(HOME).reason()).contains("不在家，换时段再去");
    }

    @Test
    void aVisitMadeClearsWhatWasTriedBefore() {
        past.add(was(HOME, "入户", DAY.minusDays(60), "09:00", Outcome.NOT_HOME));
        past.add(was(HOME, "入户", DAY.minusDays(50), "15:00", Outcome.DONE));
        Stop stop = DayStops.of(SETTING, DAY, LocalTime.MIN, SETTING.start(), Set.of("ml-012-b1"), past, List.of())
                .stops().stream().filter(s -> s.id().equals(HOME)).findFirst().orElseThrow();
        assertThat(stop.hours()).extracting(Hours::toString).containsExactly("08:30-17:30");
        assertThat(stop.idleDays()).isEqualTo(50);
    }

    @Test
    void anAppointmentAtTheDoorIsDueEvenWithinTheRest() {
        past.add(new Past(HOME, "入户", DAY.minusDays(2), LocalTime.of(9, 0), Outcome.DONE, DAY, true));
        assertThat(stop(HOME).must()).isTrue();
        assertThat(stop(HOME).reason()).startsWith("约定今天再来");

        past.add(was(HOME, "入户", DAY.minusDays(1), "09:00", Outcome.DONE));
        assertThat(held(HOME).remedy()).isEqualTo("2026-12-30 起可以再去");
    }

    @Test
    void closedVenuesAndThoseVisitedLatelyAreHeldBackWithTheReason() {
        assertThat(day().held()).anyMatch(h -> h.name().equals("理发店") && h.reason().equals("这一天休息"));
    }

    @Test
    void mattersAreDueWithinTheLeadAndInOwnGridsOnly() {
        DayStops day = stops(SETTING, List.of(matter("A", "ml-012-b1", DAY.plusDays(1)),
                matter("B", "ml-012-b1", DAY.plusDays(2)), matter("C", "ml-014-b1", DAY), matter("D", "", null)));
        assertThat(day.stops()).filteredOn(Stop::must).extracting(Stop::id)
                .containsExactlyInAnyOrder("matter:A", "matter:D");
        assertThat(day.held()).anyMatch(h -> h.name().equals("到期回访 B") && h.reason().contains("2026-12-03 才到期"));
    }

    @Test
    void theRestOfTheDayIsPlannedFromWhatWasDone() {
        past.add(was("ml-sq", "进社区", DAY, "08:40", Outcome.DONE));
        past.add(was(HOME, "入户", DAY, "09:10", Outcome.NOT_HOME));
        DayStops day = DayStops.of(SETTING, DAY, LocalTime.of(9, 30), SETTING.start(), GRIDS, past, List.of());

        assertThat(day.rule().from()).isEqualTo(LocalTime.of(9, 30));
        assertThat(day.rule().kind("进社区").orElseThrow().quota()).isZero();
        assertThat(day.rule().kind("入户").orElseThrow().quota()).isEqualTo(4);
        assertThat(day.stops()).noneMatch(s -> s.id().equals(HOME) || s.id().equals("ml-sq"));
    }

    @Test
    void theShippedDayMeetsItsQuotas() {
        DayStops day = day();
        Round round = new RoundSearch(day.rule(), day.start(), day.stops()).run(1, 20);

        assertThat(round.missed()).isEmpty();
        assertThat(round.visits()).hasSize(10);
        assertThat(DayCheck.check(SETTING, day, GRIDS)).noneMatch(f -> f.isError());
    }

    @Test
    void theCheckNamesWhatIsImpossibleAndWhatWouldHelp() {
        SortedMap<String, String> files = RoundSettings.files("meilin");
        files.merge("places.csv", "ml-x,夜店,走场所,ml-012-b1,0,0,20:00-23:00,,\n", String::concat);
        files.put("rule.yaml", files.get("rule.yaml").replace("数量: 4, 分钟: 5", "数量: 40, 分钟: 30"));
        files.put("needs.csv", files.get("needs.csv").lines().limit(3).reduce("", (a, b) -> a + b + "\n"));
        RoundSetting setting = RoundSettings.read(files);

        assertThat(DayCheck.check(setting, stops(setting, List.of()), Set.of("ml-012-b1", "nowhere")))
                .extracting(Object::toString).anyMatch(f -> f.contains("「夜店」可去的时间都在上班以外"))
                .anyMatch(f -> f.contains("剩下的工作时间只有"))
                .anyMatch(f -> f.contains("「关爱走访」今天要 3 处，能去的只有 1 处") && f.contains("不要替人认定"))
                .anyMatch(f -> f.contains("网格「nowhere」里没有可走访的地方"));
    }

    private DayStops day() {
        return stops(SETTING, List.of());
    }

    private DayStops stops(RoundSetting setting, List<DueMatter> matters) {
        return DayStops.of(setting, DAY, LocalTime.MIN, setting.start(), GRIDS, past, matters);
    }

    private Stop stop(String id) {
        return day().stops().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    private HeldBack held(String place) {
        String name = SETTING.place(place).orElseThrow().name();
        return day().held().stream().filter(h -> h.name().equals(name)).findFirst().orElseThrow();
    }

    private static DueMatter matter(String number, String grid, LocalDate due) {
        return new DueMatter(number, grid, "办结回访", due, true);
    }

    private static Past was(String stop, String kind, LocalDate day, String at, Outcome outcome) {
        return new Past(stop, kind, day, LocalTime.parse(at), outcome, null, true);
    }
}
