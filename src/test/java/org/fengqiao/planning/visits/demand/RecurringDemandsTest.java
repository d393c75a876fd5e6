package org.fengqiao.planning.visits.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.planning.visits.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurringDemandsTest {

    private static final String PLACE = "地点: hall, 职级: [区级领导]";

    @Test
    void everyWorkingDayHasOneLeader() {
        List<Demand> demands = new Town().problem(Period.month(2026, 10)).demands();

        // 1 to 7 October are holidays, the 10th (Saturday) is worked
        assertThat(demands).extracting(d -> d.days().get(0)).doesNotContain(day(10, 1), day(10, 7))
                .contains(day(10, 8), day(10, 10)).hasSize(18).doesNotHaveDuplicates();
    }

    @Test
    void makeUpSaturdaysAndAllDaysAreSwitches() {
        assertThat(days(new Town().change("policy.yaml", "接访间隔工作日: 5", "调休上班日接访: 否"), 10))
                .hasSize(17).doesNotContain(day(10, 10));
        assertThat(days(new Town().change("policy.yaml", "类别: 接访日,", "类别: 接访日, 非工作日也安排: 是,"), 10)).hasSize(31);
    }

    /** 1 October 2026 is a Thursday; the holiday lasts to the 7th. */
    @ParameterizedTest
    @CsvSource({"取消,''", "顺延,2026-10-08", "提前,''", "改期,2026-10-09"})
    void aHolidayCancelsPostponesOrMovesTheDay(String treatment, String expected) {
        Town town = new Town()
                .arrangements("{名称: 月初接访, 类别: 接访日, 每月几日: [1], 遇节假日: " + treatment + ", " + PLACE + "}")
                .file("closures.csv", "日期,改到,事由\n2026-10-01,2026-10-09,国庆当日改期\n");

        assertThat(days(town, 10)).containsExactlyElementsOf(
                expected.isEmpty() ? List.of() : List.of(LocalDate.parse(expected)));
    }

    @Test
    void aStormDayIsTreatedLikeAHoliday() {
        Town town = new Town().arrangements("{名称: 周三接访, 类别: 接访日, 星期: [三], 遇节假日: 顺延, " + PLACE + "}")
                .file("closures.csv", "日期,改到,事由\n2026-09-09,,台风停办\n");

        assertThat(days(town, 9)).containsExactly(day(9, 2), day(9, 10), day(9, 16), day(9, 23), day(9, 30));
    }

    @Test
    void mondaysAreForPrincipalsAndAHolidayMondayPassesOnWhenPostponed() {
        String principals = "主要领导日: {星期: [一], 职级: [主要领导]}, 遇节假日: ";
        Town town = new Town().arrangements("{名称: 接访, 类别: 接访日, " + principals + "顺延, " + PLACE + "}");

        // Monday 6 April 2026 is the Qingming holiday
        assertThat(town.problem(Period.month(2026, 4)).demands()).filteredOn(
                d -> d.ranks().stream().anyMatch(r -> r.principal())).extracting(d -> d.days().get(0))
                .containsExactly(day(4, 7), day(4, 13), day(4, 20), day(4, 27));
    }

    @ParameterizedTest
    @CsvSource({"全天,上午,2026-03-02/上午 2026-03-02/下午", "'上午, 下午',上午,2026-03-02/上午 2026-03-02/下午",
            "上午,上午,2026-03-02/上午", "全天,全天,2026-03-02/全天", "半天,上午,2026-03-02/上午"})
    void principalsTakeTheirSessionsAndOthersTheRestOfTheDay(String sessions, String kept, String expected) {
        Town town = new Town().arrangements("{名称: 接访, 类别: 接访日, 场次: [" + sessions
                + "], 主要领导日: {星期: [一], 场次: [" + kept + "], 职级: [主要领导]}, " + PLACE + "}");

        List<Demand> monday = town.problem(Period.month(2026, 3)).demands().stream()
                .filter(d -> d.days().contains(day(3, 2))).toList();

        assertThat(monday).extracting(d -> d.id().substring("接访/".length())).containsExactly(expected.split(" "));
        assertThat(monday).extracting(d -> d.ranks().iterator().next().principal())
                .startsWith(true).filteredOn(p -> p).hasSize(1);
    }

    @Test
    void halfDaysMakeTwoDutiesADay() {
        Town town = new Town().change("policy.yaml", "场次: [全天]", "场次: [上午, 下午]");

        assertThat(town.problem(Period.month(2026, 10)).demands()).hasSize(36)
                .extracting(Demand::id).doesNotHaveDuplicates().contains("每日接访/2026-10-08/上午");
    }

    @Test
    void everyPlaceOfAKindHasALeaderOfItsOwnArea() {
        VisitProblem problem = new Town().file("places.csv", "编码,名称,类型,区划,接待室\nx,甲厅,便民中心,440304001,1\n"
                + "y,乙厅,便民中心,440304002,1\nhall,大厅,接待中心,440304,1\n").arrangements(
                "{名称: 坐班, 类别: 接访日, 每处: 便民中心, 星期: [一], 场次: [下午], 职级: [区级领导]}")
                .problem(Period.month(2026, 3));
        assertThat(problem.demands()).hasSize(10); // five Mondays, two halls
        assertThat(problem.slots().get("坐班/x/2026-03-02/下午")).extracting(s -> s.leader().post()).containsExactly("a", "c");
        assertThat(problem.slots().get("坐班/y/2026-03-02/下午")).extracting(s -> s.leader().post()).containsExactly("b", "c");
    }

    @Test
    void residentsAreAllThereEveryTime() {
        VisitProblem problem = new Town().arrangements(
                "{名称: 常驻, 类别: 接访日, 地点: hall, 形式: 轮驻, 每位都到: 是, 星期: [一], 职级: [区级领导]}")
                .problem(Period.month(2026, 3));
        assertThat(problem.demands()).hasSize(15).allSatisfy(d -> assertThat(problem.slots(d)).hasSize(1));
    }

    private static List<LocalDate> days(Town town, int month) {
        return town.problem(Period.month(2026, month)).demands().stream().map(d -> d.days().get(0)).toList();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
