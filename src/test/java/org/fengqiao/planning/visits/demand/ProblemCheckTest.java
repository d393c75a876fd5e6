package org.fengqiao.planning.visits.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.visits.Town;
import org.junit.jupiter.api.Test;

/** Everything impossible is named before the search, with what would make it possible. */
class ProblemCheckTest {

    private static final Period MARCH = Period.month(2026, 3);
    private static final String HOLDING = "{名称: 包案, 类别: 包案, 地点: hall, 职级: [主要领导, 区级领导], 只由分管领导包: 否}";

    @Test
    void aPlainMonthHasNothingWrong() {
        assertThat(check(new Town())).isEmpty();
    }

    @Test
    void aCaseThatNobodyMayHold() {
        Town town = new Town().arrangements(HOLDING)
                .cases("1,重大,城市管理,440304001,,,2026-03-01,2026-03-31,,带案下访,sj、qz,");

        assertThat(check(town)).singleElement().satisfies(f -> {
            assertThat(f.file()).isEqualTo("cases.csv");
            assertThat(f.line()).isEqualTo(2);
            assertThat(f.message()).contains("包案：1").contains("没有人能承担").contains("区委书记甲一在此案回避");
            assertThat(f.remedy()).isNotEmpty();
        });
    }

    @Test
    void aWeekWithNoAvailablePrincipal() {
        Town town = new Town().arrangements("{名称: 接访, 类别: 接访日, 地点: hall, 职级: [区级领导], "
                        + "主要领导日: {星期: [一], 职级: [主要领导]}}")
                .absences("sj,2026-03-09,2026-03-13,全天,出差,外出学习", "qz,2026-03-09,2026-03-09,上午,会议,市里会议");

        assertThat(check(town)).singleElement().satisfies(f -> {
            assertThat(f.message()).contains("2026-03-09", "区委书记甲一2026-03-09全天出差（外出学习）", "区长乙二2026-03-09上午会议");
            assertThat(f.remedy()).contains("可与本人商量调整");
        });
    }

    @Test
    void moreDutiesThanHalfDays() {
        Town town = new Town().change("policy.yaml", "每周最多半天: 6", "每周最多半天: 2, 每月最多半天: 6");

        assertThat(check(town)).singleElement().satisfies(f -> {
            // 22 working days need 44 half-days, three leaders have 6 each
            assertThat(f.message()).contains("至少缺 26 个半天", "每日接访 22 项", "副区长甲丙三", "2026年3月");
            assertThat(f.remedy()).contains("上限");
        });
    }

    @Test
    void twoFixedDutiesOfOneLeaderAtOnceAndTooFewRooms() {
        Town town = new Town().arrangements(
                "{名称: 甲, 类别: 接访日, 每月几日: [2], 地点: hall, 场次: [上午], 职级: [区级领导]}",
                "{名称: 乙, 类别: 接访日, 每月几日: [2], 地点: hall, 场次: [全天], 职级: [区级领导]}")
                .absences("a,2026-03-02,2026-03-02,全天,休假,年休假", "b,2026-03-02,2026-03-02,全天,休假,年休假");

        assertThat(check(town)).extracting(Finding::message).anyMatch(m -> m.contains("甲与乙都只能由副区长丙戊五承担"))
                .anyMatch(m -> m.contains("接待大厅2026-03-02上午安排的接待多于 1 间接待室"));
    }

    @Test
    void nothingIsOwnerlessOvernight() {
        Town town = new Town().arrangements(HOLDING)
                .change("leaders.csv", "戊五,区级领导,区府办,住房建设,440304001、440304002,,,,0,,",
                        "戊五,区级领导,区府办,住房建设,440304001、440304002,,,,0,,2026-03-10")
                .cases("1,一般,住房建设,440304001,,,2026-03-01,2026-03-31,c,带案下访,,");

        assertThat(check(town)).singleElement().satisfies(f -> {
            assertThat(f.message()).contains("案件1的包案岗位副区长丙").contains("无人负责");
            assertThat(f.remedy()).contains("代理岗位");
        });
    }

    @Test
    void aYearWhoseHolidaysAreNotPublishedAndALatePublication() {
        VisitProblem problem = new Town().problem(Period.month(2027, 3));

        assertThat(ProblemCheck.check(problem, LocalDate.of(2027, 2, 26))).extracting(Finding::message)
                .anyMatch(m -> m.contains("2027 年放假安排还没有公布")).anyMatch(m -> m.contains("应在 2027-02-22 前公布"))
                .hasSize(2);
    }

    private static List<Finding> check(Town town) {
        return ProblemCheck.check(town.problem(MARCH));
    }
}
