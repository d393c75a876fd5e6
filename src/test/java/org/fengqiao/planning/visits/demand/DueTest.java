package org.fengqiao.planning.visits.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.planning.visits.Town;
import org.junit.jupiter.api.Test;

/** A frequency that is longer than the roster falls due part by part. */
class DueTest {

    @Test
    void onceAQuarterFallsDueForOneLeaderAfterTheOther() {
        assertThat(due(town("季", 1, 0, 0, 0), Period.month(2026, 4))).containsOnly(Map.entry("c", 1));
        assertThat(due(town("季", 1, 0, 0, 0), Period.month(2026, 6))).containsOnly(Map.entry("a", 1),
                Map.entry("b", 1), Map.entry("c", 1));
    }

    @Test
    void whatWasHeldBeforeInTheCycleCounts() {
        assertThat(due(town("季", 1, 1, 0, 1), Period.month(2026, 6))).containsOnly(Map.entry("b", 1));
        assertThat(due(town("年", 12, 4, 6, 5), Period.month(2026, 6))).containsEntry("a", 2).doesNotContainKey("b")
                .containsEntry("c", 1);
    }

    @Test
    void aWholeCycleIsDueWholeWhateverWasHeldBefore() {
        assertThat(due(town("季", 2, 9, 9, 9), Period.quarter(2026, 2))).containsEntry("a", 2).hasSize(3);
    }

    @Test
    void aCycleThatIsCutSaysUpToWhen() {
        VisitProblem problem = town("季", 3, 0, 0, 0).problem(new Period(YearMonth.of(2026, 4), YearMonth.of(2026, 5)));
        assertThat(problem.quotas()).extracting(Span::name).containsOnly("2026年第2季度（到2026年5月）");
    }

    @Test
    void severalCyclesCountSideBySideEachWithWhatWasHeldInIt() {
        Town town = town("月", 1, 0, 0, 0).change("policy.yaml", "至少接访: {每: 月, 次: 1}",
                "至少接访: [{每: 周, 次: 1}, {每: 季, 次: 4}, {每: 年, 次: 24}]")
                .change("leaders.csv", "440304001,,b,b,0,", "440304001,,b,b,季2、年8,");

        assertThat(town.problem(Period.month(2026, 6)).quotas()).filteredOn(q -> q.leader().post().equals("a"))
                .extracting(q -> q.name() + " " + q.limit()).contains("2026-06-01 起的一周 1", "2026年第2季度 2",
                        "2026年（到2026年6月） 4").hasSize(6);
    }

    private static Town town(String cycle, int times, int a, int b, int c) {
        return new Town().change("policy.yaml", "每周最多半天: 6", "至少接访: {每: " + cycle + ", 次: " + times + "}")
                .change("leaders.csv", "结转半天,", "本周期已接访,").change("leaders.csv", "440304001,,b,b,0,", "440304001,,b,b," + a + ",")
                .change("leaders.csv", "区城管局,a,,0,", "区城管局,a,," + b + ",")
                .change("leaders.csv", "440304002,,,,0,", "440304002,,,," + c + ",");
    }

    private static Map<String, Integer> due(Town town, Period period) {
        Map<String, Integer> due = new TreeMap<>();
        town.problem(period).quotas().forEach(q -> due.put(q.leader().post(), q.limit()));
        return due;
    }
}
