package org.fengqiao.planning.visits.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.planning.InputException;
import org.fengqiao.planning.Weight;
import org.fengqiao.planning.visits.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingReaderTest {

    @Test
    void everyMistakeInEveryFileIsToldAtOnceWithFileLineAndColumn() {
        Town town = new Town()
                .change("policy.yaml", "类别: 接访日", "类别: 接放日")
                .change("policy.yaml", "接访间隔工作日: 5", "接访间隔: 5")
                .change("leaders.csv", "b,副区长乙,丁四,区级领导", "b,副区长乙,丁四,处级领导")
                .change("places.csv", "440304,1,4,50", "440304,一,4,50")
                .absences("z,2026-03-02,2026-03-01,全天,休假,年休假", "a,2026-3-2,2026-03-03,全天,休眠,")
                .cases("X-1,一般,城市管理,440304001,,,2026-03-01,2026-03-31,没有,带案下访,,");

        InputException problem = catchThrowableOfType(InputException.class, town::setting);

        assertThat(problem.findings()).extracting(f -> f.file() + ":" + f.line() + ":" + f.column()).contains(
                "policy.yaml:3:接访间隔", "policy.yaml:11:类别", "leaders.csv:5:职级", "places.csv:2:接待室",
                "absences.csv:2:止", "absences.csv:3:起", "absences.csv:3:类别", "absences.csv:3:事由",
                "cases.csv:2:原包案岗位");
        assertThat(problem).hasMessageContaining("policy.yaml 第 11 行「类别」：类别「接放日」不认识。可用：接访日、走遍、个人定期、专题、包案。");
        assertThat(problem.findings()).allSatisfy(f -> assertThat(f.remedy()).isNotBlank());
    }

    @Test
    void keysAndColumnsMayBeEnglish() {
        VisitSetting setting = new Town().file("policy.yaml", """
                division: "440304"
                name: trial
                ranks: [{name: 区级领导, per-week: 4}, {name: 主要领导, principal: true}]
                arrangements:
                  - {name: daily, kind: recurring, place: hall, sessions: [morning, afternoon], ranks: [区级领导],
                     weekdays: [monday, 3], holiday: postpone}
                """.replace(", 3]", ", wednesday]")).setting();

        Arrangement.Recurring daily = (Arrangement.Recurring) setting.policy().arrangements().get(0);
        assertThat(daily.head().sessions()).containsExactly(Half.MORNING, Half.AFTERNOON);
        assertThat(daily.weekdays()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
        assertThat(daily.holiday()).isEqualTo(HolidayTreatment.POSTPONE);
    }

    @Test
    void weightsAreReadByNameAndOthersKeepTheirUsualOnes() {
        VisitSetting setting = new Town().file("weights.yaml", "下访趟数: 软 8\n接访次数不足: 硬 2\n").setting();

        assertThat(setting.weights()).containsEntry(Concern.TRIPS, Weight.soft(8))
                .containsEntry(Concern.TOO_RARE, Weight.hard(2))
                .containsEntry(Concern.ROOMS_OVERFULL, Weight.hard(1));
    }

    @Test
    void aSecondRowOfAPostIsTheNextIncumbent() {
        Leader leader = new Town().change("leaders.csv", "a,副区长甲,丙三,区级领导,区府办,城市管理,440304001,,b,b,0,,",
                "a,副区长甲,丙三,区级领导,区府办,城市管理,440304001,,b,b,0,,2026-03-10\n"
                        + "a,副区长甲,己六,区级领导,区府办,城市管理,440304001,,b,b,0,2026-03-16,").setting()
                .leader("a").orElseThrow();

        assertThat(leader.nameOn(LocalDate.of(2026, 3, 10))).contains("丙三");
        assertThat(leader.nameOn(LocalDate.of(2026, 3, 12))).isEmpty();
        assertThat(leader.nameOn(LocalDate.of(2026, 3, 16))).contains("己六");
    }

    @Test
    void frequencyAndSpacingAreOfTheRank() {
        List<Rank> ranks = new Town().change("policy.yaml", "主要: 是}",
                "主要: 是, 接访间隔工作日: 15, 至少接访: [{每: 月, 次: 1}, {每: 年, 次: 14}]}").setting().policy().ranks();

        assertThat(ranks).extracting(Rank::spacing).containsExactly(15, 5);
        assertThat(ranks.get(0).frequencies())
                .containsExactly(new Frequency(Cycle.MONTH, 1), new Frequency(Cycle.YEAR, 14));
    }

    @Test
    void aCycleWrittenTwiceAndACountOfNoCycleAreTold() {
        Town town = new Town().change("policy.yaml", "主要: 是}", "主要: 是, 至少接访: [{每: 月, 次: 1}, {每: 月, 次: 2}]}")
                .change("leaders.csv", "结转半天,", "本周期已接访,").change("leaders.csv", "440304001,,b,b,0,", "440304001,,b,b,旬2,");

        assertThat(catchThrowableOfType(InputException.class, town::setting)).hasMessageContaining("每月至少接访几次写了两遍")
                .hasMessageContaining("「旬2」看不懂。请写次数，或按周期写，例如 季2、年7");
    }

    @ParameterizedTest
    @CsvSource({"2026,5,4,2026-05-25", "2026,6,1,2026-06-01", "2026,10,3,2026-10-19", "2027,5,4,2027-05-24"})
    void weekKIsTheKthMondayToFridayWeekThatBeginsInTheMonth(int year, int month, int week, LocalDate monday) {
        VisitSetting setting = new Town().file("themes.csv", "年,月,第几周,专题,领域,牵头单位\n"
                + year + "," + month + "," + week + ",住房,住房建设,区住建局\n").setting();

        assertThat(setting.themes()).extracting(ThemedWeek::monday).containsExactly(monday);
    }

    @Test
    void aFileThatNobodyReadsIsToldOf() {
        InputException problem =
                catchThrowableOfType(InputException.class, () -> new Town().file("leader.csv", "岗位\n").setting());

        assertThat(problem).hasMessageContaining("leader.csv：不认识这个文件").hasMessageContaining("leaders.csv");
    }
}
