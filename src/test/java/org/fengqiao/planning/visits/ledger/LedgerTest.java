package org.fengqiao.planning.visits.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.fengqiao.planning.visits.Places;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Published;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.fengqiao.planning.visits.solve.LiveRoster;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

class LedgerTest {

    /** Two ways to say the same: whatever is moved where, the books and the constraints agree to the last point. */
    @ParameterizedTest
    @CsvSource({"futian", "jimo", "wuchang", "pujiang", "fuxing"})
    void theBooksPriceWhatTheConstraintsPrice(String place) {
        VisitProblem problem = VisitProblem.of(Places.read(place), Period.quarter(2026, 2));
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
