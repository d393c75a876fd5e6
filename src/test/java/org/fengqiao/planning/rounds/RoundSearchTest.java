package org.fengqiao.planning.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fengqiao.planning.Spot;
import org.fengqiao.planning.rounds.Timetable.Price;
import org.fengqiao.planning.rounds.setting.RoundSettings;
import org.junit.jupiter.api.Test;

class RoundSearchTest {

    private static final Spot STATION = new Spot(0, 0);
    private static final RoundRule RULE = rule();
    private static final LocalTime OPEN = LocalTime.of(8, 0);
    private static final LocalTime CLOSE = LocalTime.of(18, 0);
    private static final List<Hours> DAY = List.of(new Hours(OPEN, CLOSE));

    @Test
    void quotasOfTheDayAreMetAndCareGoesToThoseWhoAskedForIt() {
        List<Stop> stops = new ArrayList<>();
        for (String kind : List.of("进社区", "走场所", "关爱走访", "入户")) {
            for (int i = 1; i <= 5; i++) {
                stops.add(stop(kind, i, 100 * i, i % 2 == 0 && kind.equals("关爱走访"), new Hours(OPEN, CLOSE)));
            }
        }
        Round round = new RoundSearch(RULE, STATION, stops).run(1, 5);

        assertThat(round.visits()).extracting(v -> v.stop().kind().name()).containsExactlyInAnyOrder("进社区", "走场所", "走场所",
                "关爱走访", "关爱走访", "入户", "入户", "入户", "入户");
        assertThat(round.visits()).filteredOn(v -> v.stop().kind().byNeed()).allMatch(v -> v.stop().asked());
        assertThat(round.missed()).containsExactly(new Missed(null, "关爱走访", 1, "关爱走访应有 3 处，没有更多本人提出需要的人"));
        assertThat(round.visits()).allMatch(v -> v.from().plusMinutes(5).compareTo(v.to()) <= 0);
    }

    @Test
    void nobodyIsVisitedBeforeHeIsAtHomeNorInTheBreak() {
        Round round = new RoundSearch(RULE, STATION, List.of(stop("入户", 1, 100, false,
                new Hours(LocalTime.of(11, 58), CLOSE)), stop("入户", 2, 200, false, new Hours(LocalTime.of(16, 0), CLOSE)))).run(1, 1);
        assertThat(round.visits()).extracting(Visit::from).containsExactly(LocalTime.of(13, 30), LocalTime.of(16, 0));
    }

    @Test
    void whatIsDueAndDoesNotFitIsTold() {
        Stop due = new Stop("r", "回访甲事项", RULE.kind("到期回访").orElseThrow(), new Spot(100, 0), true, false, "",
                List.of(new Hours(OPEN, LocalTime.of(8, 20))), 10, 0);
        Round round = new RoundSearch(RULE, STATION, List.of(due)).run(1, 1);
        assertThat(round.visits()).isEmpty();
        assertThat(round.missed().get(0)).isEqualTo(new Missed("r", "到期回访", 1, "回访甲事项今天应去，但时间排不下"));
    }

    @Test
    void theLongerSinceTheLastVisitTheSooner() {
        RoundRule one = new RoundRule("试", RULE.from(), RULE.to(), RULE.rest(), 70, RULE.parts(), 90, 1,
                List.of(new StopKind("入户", 1, 5, false, 0, RULE.kinds().get(0).source())));
        StopKind kind = one.kinds().get(0);
        Stop near = new Stop("near", "近", kind, new Spot(70, 0), false, false, "", DAY, 5, 3);
        Stop stale = new Stop("stale", "久", kind, new Spot(700, 0), false, false, "", DAY, 5, 40);
        assertThat(new RoundSearch(one, STATION, List.of(near, stale)).run(1, 1).visits())
                .extracting(v -> v.stop().id()).containsExactly("stale");
    }

    @Property(tries = 60)
    void smallRoundsAreAsGoodAsTheBestOfAll(@ForAll int seed) {
        List<Stop> stops = random(new Random(seed), 6);
        List<Stop> due = stops.stream().filter(s -> s.must() && s.isAllowed()).toList();
        Timetable timetable = new Timetable(RULE, STATION);
        Round round = new RoundSearch(RULE, STATION, stops).run(seed, 20);

        Price found = timetable.price(round.visits().stream().map(Visit::stop).toList(), due);
        assertThat(found).isEqualTo(best(timetable, stops, due, new ArrayList<>(), timetable.price(List.of(), due)));
        assertThat(new RoundSearch(RULE, STATION, stops).run(seed, 20)).isEqualTo(round);
    }

    @Test
    void whileThereIsTimeToWaitTheShorterWayIsTaken() {
        List<Stop> stops = List.of(stop("入户", 1, 900, false, new Hours(OPEN, CLOSE)), stop("入户", 2, 300, false,
                new Hours(OPEN, CLOSE)), stop("入户", 3, 600, false, new Hours(OPEN, CLOSE)),
                stop("入户", 4, 1000, false, new Hours(LocalTime.of(16, 0), CLOSE)));
        assertThat(new RoundSearch(RULE, STATION, stops).run(1, 1).metres()).isEqualTo(1000);
    }

    @Test
    void searchingIsHardlyEverWorseThanTheBestAndNeverBetter() {
        int equal = 0;
        for (int seed = 0; seed < 100; seed++) {
            List<Stop> stops = random(new Random(seed), 10);
            List<Stop> due = stops.stream().filter(s -> s.must() && s.isAllowed()).toList();
            Price exact = price(new RoundSearch(RULE, STATION, stops).run(seed, 1), due);
            Price found = price(new RoundSearch(RULE, STATION, stops, 7).run(seed, 20), due);
            assertThat(found).isGreaterThanOrEqualTo(exact);
            equal += found.equals(exact) ? 1 : 0;
        }
        assertThat(equal).as("of a hundred days of ten stops").isGreaterThanOrEqualTo(90);
    }

    private static Price price(Round round, List<Stop> due) {
        return new Timetable(RULE, STATION).price(round.visits().stream().map(Visit::stop).toList(), due);
    }

    /** Every round that keeps to the quotas, in every order. */
    private static Price best(Timetable timetable, List<Stop> stops, List<Stop> due, List<Stop> round, Price best) {
        Price least = best;
        for (Stop stop : stops) {
            if (!round.contains(stop) && stop.isAllowed() && (stop.must() || round.stream().filter(s -> s.kind().equals(stop.kind())).count()
                    < stop.kind().quota())) {
                round.add(stop);
                Price price = timetable.price(round, due);
                if (price != null) {
                    least = price.compareTo(least) < 0 ? price : least;
                    least = best(timetable, stops, due, round, least);
                }
                round.remove(round.size() - 1);
            }
        }
        return least;
    }

    private static List<Stop> random(Random random, int count) {
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StopKind kind = RULE.kinds().get(random.nextInt(RULE.kinds().size()));
            stops.add(new Stop("s" + i, kind.name() + i, kind, new Spot(random.nextInt(4000), random.nextInt(4000)),
                    kind.quota() == 0, random.nextInt(4) > 0, "", hours(random), 5, random.nextInt(50)));
        }
        return stops;
    }

    /** Some are open twice a day, some for half an hour around the break, some all day. */
    private static List<Hours> hours(Random random) {
        LocalTime opens = LocalTime.of(8 + random.nextInt(8), random.nextInt(60));
        Hours first = new Hours(opens, opens.plusMinutes(30 + random.nextInt(120)));
        return switch (random.nextInt(3)) {
            case 0 -> DAY;
            case 1 -> List.of(first);
            default -> List.of(first, new Hours(first.to().plusMinutes(30), first.to().plusMinutes(90)));
        };
    }

    private static Stop stop(String kind, int number, int east, boolean asked, Hours hours) {
        return new Stop(kind + number, kind + number, RULE.kind(kind).orElseThrow(), new Spot(east, 0), false, asked, "",
                List.of(hours), 5, 0);
    }

    private static RoundRule rule() {
        return RoundSettings.read("fuxin").rule();
    }
}
