package org.fengqiao.roster.give;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.explain.Carry;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.setting.Cycle;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.planning.visits.setting.VisitSetting;
import org.fengqiao.roster.SettingFiles;
import org.fengqiao.roster.VisitPlaces;
import org.junit.jupiter.api.Test;

/** A month's roster is carried into the next; 五常: principals monthly, the others once a quarter. */
class NextLeadersTest {

    private static final VisitPlaces PLACES = new VisitPlaces(Path.of(""));
    private static final String TAKER = "wc-lingdao03";

    private final SettingFiles files = PLACES.files("wuchang");

    @Test
    void theNextMonthBeginsWithTheLoadAndTheReceptionsOfThisOne() {
        VisitSetting february = PLACES.setting(files);
        VisitSetting march = carried(files, Period.month(2026, 2), "2026-02-02");

        Leader taker = march.leader(TAKER).orElseThrow();
        assertThat(taker.carried()).isEqualTo(2);
        assertThat(taker.received()).isEqualTo(Map.of(Cycle.QUARTER, 1));
        assertThat(march.leaders()).filteredOn(l -> !l.post().equals(TAKER)).as("nobody else did anything").extracting(
                Leader::title, Leader::carried).containsExactlyElementsOf(february.leaders().stream()
                .filter(l -> !l.post().equals(TAKER)).map(l -> tuple(l.title(), l.carried())).toList());
    }

    @Test
    void loadsAddUpWhileACycleGoesOnAndReceptionsEndWithIt() {
        String february = text(files, Period.month(2026, 2), "2026-02-02");

        Leader april = carried(with(february), Period.month(2026, 3), "2026-03-02").leader(TAKER).orElseThrow();

        assertThat(april.carried()).isEqualTo(4);
        assertThat(april.received()).isEmpty();
    }

    private VisitSetting carried(SettingFiles before, Period period, String day) {
        return PLACES.setting(with(text(before, period, day)));
    }

    private static String text(SettingFiles before, Period period, String day) {
        VisitProblem problem = PLACES.problem(before, period, Circumstances.NONE);
        Plan plan = new Plan(Map.of("每日接访/" + day + "/全天", new Assignment(TAKER, LocalDate.parse(day))));
        List<Carry> carries = Carry.of(problem, plan);
        assertThat(carries).hasSameSizeAs(problem.setting().leaders());
        return new NextLeaders(carries).text(before.texts().get("leaders.csv"));
    }

    private SettingFiles with(String leaders) {
        Map<String, String> texts = new TreeMap<>(files.texts());
        texts.put("leaders.csv", leaders);
        return SettingFiles.of(texts);
    }
}
