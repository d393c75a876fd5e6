package org.fengqiao.planning.grids.solve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CheapestFlowTest {

    @Test
    void anEarlierSeatGivesWayWhenThatIsCheaper() {
        CheapestFlow flow = new CheapestFlow(new int[][] {{0, 1}, {0}}, new long[][] {{1, 2}, {1}}, new int[] {1, 1},
                new long[] {0, 0}, 100);
        assertThat(flow.solve()).containsExactly(1, 0);
        assertThat(flow.price()).isEqualTo(3);
    }

    @Test
    void theDearerSeatStaysEmpty() {
        CheapestFlow flow = new CheapestFlow(new int[][] {{0}, {0}}, new long[][] {{9}, {1}}, new int[] {1},
                new long[] {0}, 100);
        assertThat(flow.solve()).containsExactly(CheapestFlow.EMPTY, 0);
    }

    @Property(tries = 150)
    void isAsCheapAsOrToolsFinds(@ForAll int seed) {
        Loader.loadNativeLibraries();
        Random random = new Random(seed);
        int seats = 1 + random.nextInt(25);
        int count = 1 + random.nextInt(12);
        int[][] hands = new int[seats][];
        long[][] prices = new long[seats][];
        for (int s = 0; s < seats; s++) {
            hands[s] = random.ints(0, count).distinct().limit(1 + random.nextInt(count)).toArray();
            prices[s] = random.longs(hands[s].length, 0, 60).toArray();
        }
        int[] room = random.ints(count, 0, 4).toArray();
        long[] slope = random.longs(count, 0, 20).toArray();
        CheapestFlow flow = new CheapestFlow(hands, prices, room, slope, 200);
        int[] given = flow.solve();

        for (int s = 0; s < seats; s++) {
            int hand = given[s];
            assertThat(hand == CheapestFlow.EMPTY || java.util.Arrays.stream(hands[s]).anyMatch(h -> h == hand)).isTrue();
        }
        for (int h = 0; h < count; h++) {
            int hand = h;
            assertThat(java.util.Arrays.stream(given).filter(g -> g == hand).count()).isLessThanOrEqualTo(room[h]);
        }
        assertThat(flow.price()).isEqualTo(exact(hands, prices, room, slope, 200));
    }

    private static long exact(int[][] hands, long[][] prices, int[] room, long[] slope, long empty) {
        MinCostFlow exact = new MinCostFlow();
        int sink = hands.length + room.length;
        for (int s = 0; s < hands.length; s++) {
            exact.setNodeSupply(s, 1);
            exact.addArcWithCapacityAndUnitCost(s, sink, 1, empty);
            for (int i = 0; i < hands[s].length; i++) {
                exact.addArcWithCapacityAndUnitCost(s, hands.length + hands[s][i], 1, prices[s][i]);
            }
        }
        for (int h = 0; h < room.length; h++) {
            for (int k = 0; k < room[h]; k++) {
                exact.addArcWithCapacityAndUnitCost(hands.length + h, sink, 1, slope[h] * k);
            }
        }
        exact.setNodeSupply(sink, -hands.length);
        assertThat(exact.solve()).isEqualTo(MinCostFlowBase.Status.OPTIMAL);
        return exact.getOptimalCost();
    }
}
