package org.fengqiao.planning.visits.constraint;

import static org.fengqiao.planning.visits.constraint.Verifier.verify;

import org.fengqiao.planning.visits.Board;
import org.fengqiao.planning.visits.Town;
import org.fengqiao.planning.visits.demand.Period;
import org.junit.jupiter.api.Test;

class DutyConstraintsTest {

    private static final Period MARCH = Period.month(2026, 3);
    private static final String MONDAY = "2026-03-02";
    private static final String TUESDAY = "2026-03-03";
    private static final String HOLDING = "{名称: 包案, 类别: 包案, 地点: hall, 职级: [主要领导, 区级领导], 只由分管领导包: 否}";

    @Test
    void notBoundLeader() {
        Town town = new Town().arrangements(
                "{名称: 走访, 类别: 走遍, 对象: 社区, 范围区划: '440304001', 周期: 月, 职级: [区级领导]}")
                .change("leaders.csv", "城市管理,440304001,", "城市管理,440304001019,");
        String id = "走访/440304001019/2026-03-01";

        verify(DutyConstraints::notBoundLeader, new Board(town, MARCH).put(id, "a", MONDAY)).penalizesBy(0);
        verify(DutyConstraints::notBoundLeader, new Board(town, MARCH).put(id, "c", MONDAY)).penalizesBy(1);
        verify(DutyConstraints::notBoundLeader, new Board(town, MARCH).put(id, "b", MONDAY)).penalizesBy(2);
    }

    @Test
    void offPortfolioForCasesAndThemes() {
        verify(DutyConstraints::offPortfolio, new Board(held(""), MARCH).put("包案/1", "a", MONDAY)).penalizesBy(0);
        verify(DutyConstraints::offPortfolio, new Board(held(""), MARCH).put("包案/1", "b", MONDAY)).penalizesBy(1);

        Town themed = new Town().file("themes.csv", "年,月,第几周,专题,领域,牵头单位\n2026,3,1,入学,教育,区教育局\n");
        verify(DutyConstraints::offPortfolio, new Board(themed, MARCH).put("每日接访/2026-03-02/全天", "b", MONDAY)
                .put("每日接访/2026-03-03/全天", "a", TUESDAY)).penalizesBy(1);
    }

    @Test
    void rankTooHigh() {
        verify(DutyConstraints::rankTooHigh, new Board(held(""), MARCH).put("包案/1", "a", MONDAY)).penalizesBy(0);
        verify(DutyConstraints::rankTooHigh, new Board(held(""), MARCH).put("包案/1", "qz", MONDAY)).penalizesBy(1);
    }

    @Test
    void theHolderSoFarGoesOnAndAVacantPostPassesToWhoActs() {
        verify(DutyConstraints::handedOver, new Board(held("a"), MARCH).put("包案/1", "a", MONDAY)).penalizesBy(0);
        verify(DutyConstraints::handedOver, new Board(held("a"), MARCH).put("包案/1", "b", MONDAY)).penalizesBy(1);

        Town vacant = held("a").change("leaders.csv", "440304001,,b,b,0,,", "440304001,,b,b,0,,2026-03-10");
        verify(DutyConstraints::handedOver, new Board(vacant, MARCH).put("包案/1", "b", MONDAY)).penalizesBy(0);
        verify(DutyConstraints::handedOver, new Board(vacant, MARCH).put("包案/1", "c", MONDAY)).penalizesBy(1);
    }

    @Test
    void oneHolderForAllVisitsOfACaseAndNotTwoOnADay() {
        Town town = new Town().arrangements(HOLDING)
                .cases("1,一般,城市管理,440304001,,,2026-03-01,2026-03-31,,入户家访,,2");
        Board one = new Board(town, MARCH).put("包案/1/1", "a", MONDAY).put("包案/1/2", "a", TUESDAY);
        Board two = new Board(town, MARCH).put("包案/1/1", "a", MONDAY).put("包案/1/2", "b", MONDAY);

        verify(DutyConstraints::severalHolders, one).penalizesBy(0);
        verify(DutyConstraints::severalHolders, two).penalizesBy(1);
        verify(DutyConstraints::sameDayCase, one).penalizesBy(0);
        verify(DutyConstraints::sameDayCase, two).penalizesBy(1);
    }

    @Test
    void unwishedDay() {
        Town town = new Town().change("leaders.csv", "结转半天", "不便星期")
                .change("leaders.csv", "440304001,,b,b,0", "440304001,,b,b,一")
                .change("leaders.csv", ",,,,0,", ",,,,,").change("leaders.csv", "区城管局,a,,0,", "区城管局,a,,,");

        verify(DutyConstraints::unwishedDay, new Board(town, MARCH).put("每日接访/2026-03-02/全天", "a", MONDAY)
                .put("每日接访/2026-03-03/全天", "a", TUESDAY)).penalizesBy(1);
    }

    @Test
    void whatIsPublishedCostsToChangeAndTheStandingSubstituteHalf() {
        String id = "每日接访/2026-03-02/全天";

        verify(DutyConstraints::changedLeader, board().published(id, "a", MONDAY).put(id, "a", MONDAY)).penalizesBy(0);
        verify(DutyConstraints::changedLeader, board().published(id, "a", MONDAY).put(id, "b", MONDAY)).penalizesBy(1);
        verify(DutyConstraints::changedLeader, board().published(id, "a", MONDAY).put(id, "c", MONDAY)).penalizesBy(2);

        Board moved = new Board(held(""), MARCH).published("包案/1", "a", MONDAY).put("包案/1", "a", TUESDAY);
        verify(DutyConstraints::changedDay, moved).penalizesBy(1);
        verify(DutyConstraints::changedLeader, moved).penalizesBy(0);
    }

    private static Board board() {
        return new Board(new Town(), MARCH);
    }

    private static Town held(String holder) {
        return new Town().arrangements(HOLDING).cases("1,一般,城市管理,440304001,,,2026-03-01,2026-03-31,"
                + holder + ",带案下访,,");
    }
}
