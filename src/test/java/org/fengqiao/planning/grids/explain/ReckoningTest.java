package org.fengqiao.planning.grids.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.fengqiao.planning.grids.County;
import org.fengqiao.planning.grids.GridTable;
import org.fengqiao.planning.grids.Hamlet;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.setting.GridConcern;
import org.fengqiao.planning.grids.setting.Worker;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    private static final int EDITS = 40;

    @Test
    void saysWhatEachConcernCosts() {
        GridTable table = new GridTable(new Hamlet()).put("g1/网格员", "c").put("g2/网格员", "b").put("g3/网格员", "c")
                .put("g1/后备", "b").put("g2/后备", "d");
        Reckoning reckoned = Reckoning.of(table.problem(), table.plan());

        assertThat(reckoned.costs()).containsEntry(GridConcern.NEW_HOLDER, 60L).containsEntry(GridConcern.UNFILLED, 100_000L);
        assertThat(-reckoned.soft()).isEqualTo(reckoned.costs().values().stream().mapToLong(c -> c).sum());
        assertThat(reckoned.hard()).isZero();
    }

    /** People who serve two townships among them: what one bears here counts there. */
    @Test
    void afterEveryEditItIsTheSameAsReckonedAnew() {
        Random random = new Random(5);
        GridProblem plain = County.problem();
        List<Seat> seats = List.copyOf(plain.seats());
        List<Worker> shared = plain.setting().workers().stream().filter(w -> w.townships().size() > 1).toList();
        GridPlan plan = GridPlan.last(plain);
        Map<String, String> pins = new TreeMap<>();
        Reckoning reckoned = Reckoning.of(plain, plan);
        for (int i = 0; i < EDITS; i++) {
            Seat seat = seats.get(random.nextInt(seats.size()));
            List<Worker> able = (random.nextBoolean() ? shared : plain.setting().workers()).stream()
                    .filter(w -> plain.eligibility().mayTake(seat, w)).toList();
            plan = plan.with(seat.id(), able.isEmpty() ? null : able.get(random.nextInt(able.size())).code());
            pins.keySet().retainAll(plan.holders().keySet());
            pins.replaceAll(plan.holders()::getOrDefault);
            if (random.nextBoolean() && plan.of(seat.id()).isPresent()) {
                pins.put(seat.id(), plan.holders().get(seat.id()));
            } else {
                pins.remove(seat.id());
            }
            reckoned = reckoned.with(plain.pinned(pins), plan);
        }
        Reckoning anew = Reckoning.of(plain.pinned(pins), plan);

        assertThat(pins).isNotEmpty();
        assertThat(reckoned.costs()).isEqualTo(anew.costs());
        assertThat(List.of(reckoned.hard(), reckoned.soft())).isEqualTo(List.of(anew.hard(), anew.soft()));
    }

    @Test
    void ofAnotherProblemEverythingIsReckoned() {
        GridProblem one = new Hamlet().problem();
        GridProblem other = new Hamlet().change("places.csv", "g1,一格,网格,v,,40,0,", "g1,一格,网格,v,,90,900,").problem();
        GridPlan plan = GridPlan.last(one);

        assertThat(Reckoning.of(one, plan).with(other, plan).soft()).isEqualTo(Reckoning.of(other, plan).soft())
                .isNotEqualTo(Reckoning.of(one, plan).soft());
    }
}
