package org.fengqiao.planning.visits.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.fengqiao.planning.visits.Places;
import org.fengqiao.planning.visits.Town;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Published;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.fengqiao.planning.visits.solve.LiveRoster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

class LedgerTest {

    /** Two ways to say the same: whatever is moved where, the books and the constraints agree to the last point. */
    @ParameterizedTest
    @CsvSource({"futian", "jimo", "wuchang", "pujiang", "fuxing"})
    void theBooksPriceWhatTheConstraintsPrice(String place) {
        agree(VisitProblem.of(Places.read(place), Period.quarter(2026, 2)));
    }

    /** What no shipped place has: appointments in fixed halves, several visits of a case, wishes, few rooms, other weights. */
    @Test
    void theBooksPriceWhatIsRareToo() {
        Town town = new Town().arrangements(
                        "{名称: 接访, 类别: 接访日, 地点: hall, 场次: [上午, 下午], 职级: [区级领导]}",
                        "{名称: 约访, 类别: 包案, 形式: 重点约访, 场次: [上午], 地点: hall, 职级: [主要领导, 区级领导]}",
                        "{名称: 个人, 类别: 个人定期, 形式: 重点约访, 地点: hall, 周期: 周, 次数: 2, 职级: [区级领导]}")
                .cases("1,一般,教育,440304001,区城管局、区教育局,,2026-03-01,2026-03-11,,重点约访,,4",
                        "2,一般,教育,440304001,区城管局,,2026-03-01,2026-03-11,,带案下访,,3",
                        "3,重大,教育,440304002,区教育局,,2026-03-02,2026-03-06,qz,入户家访,,2")
                .file("wishes.csv", "岗位,星期,时段,起,止,地点,事由\na,二,,,,,\nb,,上午,2026-03-05,2026-03-20,hall,\n"
                        + "sj,,,,,440304,不下访\n")
                .file("weights.yaml", "下访趟数: 硬 3\n接访次数不足: 软 7\n一次也没有接访: 软 11\n不便的日子: 软 5\n")
                .change("places.csv", "440304,1,4,50", "440304,1,1,0")
                .change("policy.yaml", "每周最多半天: 6", "每周最多半天: 3, 每月最多半天: 9, 接访间隔工作日: 3, "
                        + "至少接访: [{每: 周, 次: 2}, {每: 月, 次: 12}, {每: 年, 次: 40}]");
        agree(town.problem(Period.month(2026, 3)));
    }

    private static void agree(VisitProblem problem) {
        VisitRoster roster = Rosters.empty(problem);
        Random random = new Random(5);
        for (VisitDuty duty : roster.getDuties()) {
            duty.setSlot(any(duty.getCandidates(), random));
            Slot published = any(duty.getCandidates(), random);
            duty.publish(random.nextBoolean() ? null : new Published(published.leader(), published.day()));
        }
        Ledger ledger = new Ledger(roster);
        try (LiveRoster live = new LiveRoster(roster)) {
            for (int i = 0; i < 400; i++) {
                VisitDuty duty = any(roster.getDuties(), random);
                Slot was = duty.getSlot();
                Slot now = any(duty.getCandidates(), random);
                HardSoftLongScore change = live.score().negate().add(live.move(duty, now));
                ledger.strike(duty);
                assertThat(ledger.price(duty, now) - ledger.price(duty, was)).as("%s from %s to %s", duty, was, now)
                        .isEqualTo(-change.hardScore() * Tariff.BROKEN - change.softScore());
                ledger.enter(duty, now);
            }
        }
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
