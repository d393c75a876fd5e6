package org.fengqiao.planning.visits.constraint;

import static org.fengqiao.planning.visits.constraint.Verifier.verify;

import org.fengqiao.planning.visits.Board;
import org.fengqiao.planning.visits.Town;
import org.fengqiao.planning.visits.demand.Period;
import org.junit.jupiter.api.Test;

class LeaderConstraintsTest {

    private static final Period MARCH = Period.month(2026, 3);
    private static final String MONDAY = "2026-03-02";
    private static final String TUESDAY = "2026-03-03";
    private static final String HOLDING = "{名称: 包案, 类别: 包案, 地点: hall, 职级: [主要领导, 区级领导], 只由分管领导包: 否}";

    @Test
    void sameHalfTwice() {
        Town town = new Town().arrangements("{名称: 上, 类别: 接访日, 地点: hall, 场次: [上午], 职级: [区级领导]}",
                "{名称: 下, 类别: 接访日, 地点: hall, 场次: [下午], 职级: [区级领导]}",
                "{名称: 全, 类别: 接访日, 地点: hall, 场次: [全天], 职级: [区级领导]}");

        verify(LeaderConstraints::sameHalfTwice, new Board(town, MARCH).put("上/2026-03-02/上午", "a", MONDAY)
                .put("下/2026-03-02/下午", "a", MONDAY)).penalizesBy(0);
        verify(LeaderConstraints::sameHalfTwice, new Board(town, MARCH).put("上/2026-03-02/上午", "a", MONDAY)
                .put("下/2026-03-02/下午", "b", MONDAY).put("全/2026-03-02/全天", "a", MONDAY)).penalizesBy(1);
    }

    @Test
    void dayOverfull() {
        Town town = cases(3).absences("a,2026-03-02,2026-03-02,上午,会议,专题会");

        verify(LeaderConstraints::dayOverfull, new Board(town, MARCH).put("包案/1", "a", MONDAY)).penalizesBy(0);
        verify(LeaderConstraints::dayOverfull, new Board(town, MARCH).put("包案/1", "a", MONDAY)
                .put("包案/2", "a", MONDAY).put("包案/3", "a", MONDAY)).penalizesBy(2);
    }

    @Test
    void weekAndMonthOverfull() {
        Town town = cases(4).change("policy.yaml", "每周最多半天: 6", "每周最多半天: 2, 每月最多半天: 3");
        Board board = new Board(town, MARCH).put("包案/1", "a", MONDAY).put("包案/2", "a", TUESDAY)
                .put("包案/3", "a", "2026-03-06").put("包案/4", "a", "2026-03-09");

        verify(LeaderConstraints::weekOverfull, board).penalizesBy(1);
        verify(LeaderConstraints::monthOverfull, board).penalizesBy(1);
    }

    @Test
    void principalsAway() {
        verify(LeaderConstraints::principalsAway, new Board(cases(2), MARCH).put("包案/1", "sj", MONDAY)
                .put("包案/2", "sj", MONDAY)).penalizesBy(0);
        verify(LeaderConstraints::principalsAway, new Board(cases(2), MARCH).put("包案/1", "sj", MONDAY)
                .put("包案/2", "qz", MONDAY)).penalizesBy(1);
    }

    @Test
    void tooRareAndNever() {
        Town town = new Town().change("policy.yaml", "每周最多半天: 6", "至少接访: {每: 月, 次: 2}");
        Board board = new Board(town, MARCH).put("每日接访/2026-03-02/全天", "a", MONDAY)
                .put("每日接访/2026-03-03/全天", "a", TUESDAY).put("每日接访/2026-03-04/全天", "b", "2026-03-04");

        verify(LeaderConstraints::tooRare, board).penalizesBy(1); // b once instead of twice
        verify(LeaderConstraints::never, board).penalizesBy(2); // c not at all
    }

    @Test
    void unevenGrowsWithTheSquareAndWithWhatWasCarriedOver() {
        verify(LeaderConstraints::uneven, new Board(cases(2), MARCH).put("包案/1", "a", MONDAY)
                .put("包案/2", "a", TUESDAY)).penalizesBy(4);
        verify(LeaderConstraints::uneven, new Board(cases(2), MARCH).put("包案/1", "a", MONDAY)
                .put("包案/2", "b", TUESDAY)).penalizesBy(2);
        verify(LeaderConstraints::uneven, new Board(cases(2).change("leaders.csv", "440304001,,b,b,0",
                "440304001,,b,b,3"), MARCH).put("包案/1", "a", MONDAY).put("包案/2", "b", TUESDAY)).penalizesBy(8);
    }

    @Test
    void dutiesThatDoNotCountAreNotBalanced() {
        Town town = new Town().change("policy.yaml", "类别: 接访日", "类别: 接访日, 计入均衡: 否");

        verify(LeaderConstraints::uneven, new Board(town, MARCH).put("每日接访/2026-03-02/全天", "a", MONDAY)).penalizesBy(0);
    }

    @Test
    void tooClose() {
        Board board = new Board(new Town(), MARCH).put("每日接访/2026-03-02/全天", "a", MONDAY)
                .put("每日接访/2026-03-05/全天", "a", "2026-03-05").put("每日接访/2026-03-12/全天", "a", "2026-03-12");

        verify(LeaderConstraints::tooClose, board).penalizesBy(2); // three working days instead of five
    }

    private static Town cases(int n) {
        String[] rows = new String[n];
        for (int i = 0; i < n; i++) {
            rows[i] = (i + 1) + ",一般,城市管理,440304001,,,2026-03-01,2026-03-31,,带案下访,,";
        }
        return new Town().arrangements(HOLDING).cases(rows);
    }
}
