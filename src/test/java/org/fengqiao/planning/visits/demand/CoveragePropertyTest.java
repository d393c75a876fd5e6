package org.fengqiao.planning.visits.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fengqiao.place.Level;
import org.fengqiao.planning.visits.Places;
import org.fengqiao.planning.visits.Town;
import org.fengqiao.planning.visits.setting.Cycle;

/** Whatever the cycle and however the year is cut into rosters, every community is visited exactly as often as promised. */
class CoveragePropertyTest {

    @Property(tries = 40)
    void aYearCutAnywhereCoversEveryCommunityExactly(@ForAll("cycles") Cycle cycle, @ForAll("cuts") Set<Integer> cuts) {
        Town town = town(cycle, 1);
        List<String> whole = ids(town, Period.year(2026));
        List<String> pieces = new ArrayList<>();
        int first = 1;
        for (int month = 1; month <= 12; month++) {
            if (month == 12 || cuts.contains(month)) {
                Period piece = new Period(YearMonth.of(2026, first), YearMonth.of(2026, month));
                Assume.that(isEvenly(piece, cycle));
                pieces.addAll(ids(town, piece));
                first = month + 1;
            }
        }

        assertThat(pieces).containsExactlyInAnyOrderElementsOf(whole);
    }

    @Property(tries = 15)
    void everyCommunityIsVisitedSoManyTimesInEveryCycle(@ForAll("cycles") Cycle cycle) {
        for (int times = 1; times <= 2; times++) {
            int cycles = Map.of(Cycle.MONTH, 12, Cycle.QUARTER, 4, Cycle.HALF_YEAR, 2, Cycle.YEAR, 1).get(cycle);
            Map<String, Long> visits = town(cycle, times).problem(Period.year(2026)).demands().stream()
                    .collect(Collectors.groupingBy(Demand::division, Collectors.counting()));

            assertThat(visits.keySet()).containsExactlyInAnyOrderElementsOf(Places.FOLDERS.areas()
                    .within("440304001", Level.VILLAGE).stream().map(d -> d.code()).toList());
            assertThat(visits.values()).containsOnly((long) cycles * times);
        }
    }

    /** A cycle is either whole in a piece or shared month by month; both kinds in one cycle would count twice. */
    private static boolean isEvenly(Period piece, Cycle cycle) {
        return piece.first().equals(piece.last()) || piece.covers(cycle.start(piece.from()))
                && piece.covers(cycle.end(piece.to()));
    }

    @Provide
    Arbitrary<Cycle> cycles() {
        return Arbitraries.of(Cycle.MONTH, Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR);
    }

    @Provide
    Arbitrary<Set<Integer>> cuts() {
        return Arbitraries.of(Set.of(), Set.of(3, 6, 9), Set.of(6), Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
                Set.of(1, 2, 3, 6, 7, 8, 9), Set.of(3, 4, 5, 6, 9));
    }

    private static Town town(Cycle cycle, int times) {
        return new Town().arrangements("{名称: 走访, 类别: 走遍, 对象: 社区, 范围区划: '440304001', 周期: " + cycle.label()
                + ", 次数: " + times + ", 星期: [二, 四], 由谁: 挂点领导, 职级: [区级领导]}");
    }

    private static List<String> ids(Town town, Period period) {
        return town.problem(period).demands().stream().map(Demand::id).toList();
    }
}
