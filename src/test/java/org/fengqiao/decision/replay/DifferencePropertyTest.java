package org.fengqiao.decision.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.why.Shipped;

/** What holds for the differences of any two decisions, alike or not. */
class DifferencePropertyTest {

    private static final List<Decision> DECISIONS = all(new Shipped());

    @Property(tries = 300)
    void nothingDiffersFromItself(@ForAll("decisions") Decision decision) {
        assertThat(Difference.between(decision, decision)).isSameAs(Difference.NONE);
    }

    @Property(tries = 300)
    void theWayBackIsTheSameTurnedRound(@ForAll("decisions") Decision one, @ForAll("decisions") Decision other) {
        assertThat(keys(Difference.between(one, other), false))
                .containsExactlyInAnyOrderElementsOf(keys(Difference.between(other, one), true));
    }

    @Property(tries = 100)
    void tellingTwiceTellsTheSame(@ForAll("decisions") Decision one, @ForAll("decisions") Decision other) {
        assertThat(Difference.between(one, other)).isEqualTo(Difference.between(one, other));
    }

    @Property(tries = 200)
    void theTableCountsEveryChange(@ForAll("decisions") Decision one, @ForAll("decisions") Decision other) {
        Difference difference = Difference.between(one, other);
        DifferenceTable table = new DifferenceTable();
        table.add("1", difference);
        table.add("2", difference);
        assertThat(table.summary().byKind().stream().mapToLong(DifferenceTable.Row::changes).sum())
                .isEqualTo(2L * difference.changes().size());
        assertThat(table.summary().byKind()).allSatisfy(row -> assertThat(row.matters()).isEqualTo(2));
    }

    @Provide
    Arbitrary<Decision> decisions() {
        return Arbitraries.of(DECISIONS);
    }

    private static List<Decision> all(Shipped shipped) {
        return shipped.scenarios.stream().map(s -> shipped.inquiry(s).decision()).toList();
    }

    private static List<String> keys(Difference difference, boolean reversed) {
        return difference.changes().stream().map(c -> Arrays.asList(c.demand(), c.aspect(),
                reversed ? c.shift().reversed() : c.shift(), c.what(), reversed ? c.after() : c.before(),
                reversed ? c.before() : c.after(), c.seconds()).toString()).toList();
    }
}
