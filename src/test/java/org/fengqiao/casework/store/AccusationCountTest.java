package org.fengqiao.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.light.UnitArrears;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seven accusations with one body and three with another: no figure tells of the three, whatever is taken from what. */
class AccusationCountTest extends DatabaseTest {

    private static final Instant MARCH = Instant.parse("2026-02-28T16:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-03-31T16:00:00Z");
    private static final Instant MAY = Instant.parse("2026-04-30T16:00:00Z");
    private static final Sight OUTSIDE = new Sight(null, null, null, "district", null, Set.of("district"), false);
    private static final Sight ACCUSED = new Sight(null, null, null, "district", null, Set.of("district", "accused"), false);

    private Counters counters;

    @BeforeEach
    void register() {
        for (int i = 0; i < 7; i++) {
            matter("many-" + i, true).write(jdbc, MARCH.plusSeconds(60), "many");
        }
        for (int i = 0; i < 3; i++) {
            matter("few-" + i, true).write(jdbc, MARCH.plusSeconds(120), "few");
            matter("ordinary-" + i, false).write(jdbc, MARCH.plusSeconds(180), "few");
        }
        counters = new Counters(jdbc, 5);
    }

    private static SightedMatter matter(String id, boolean accusation) {
        return new SightedMatter(id, new Involved(Set.of(), Set.of("many"), Set.of("district"),
                accusation ? Set.of("accused") : Set.of(), accusation), "440304", "somebody");
    }

    @Test
    void cellsAreRoundedDownAndTotalsAreSumsOfThem() {
        assertThat(accusations("many", MARCH, APRIL, OUTSIDE)).isEqualTo(5);
        assertThat(accusations("few", MARCH, APRIL, OUTSIDE)).isZero();
        assertThat(accusations(null, MARCH, APRIL, OUTSIDE)).isEqualTo(5);
        assertThat(accusations(null, MARCH, MAY, OUTSIDE)).isEqualTo(5);
    }

    @Test
    void partsOfAMonthTellNothing() {
        assertThat(accusations("many", MARCH.plusSeconds(1), APRIL, OUTSIDE)).isZero();
        assertThat(accusations("many", MARCH, APRIL.minusSeconds(1), OUTSIDE)).isZero();
    }

    @Test
    void noOtherFigureHoldsAccusations() {
        assertThat(counter("登记批次", null, OUTSIDE).count()).isEqualTo(3);
        assertThat(new CaseBoard(jdbc).loads(MAY, MARCH, APRIL, OUTSIDE)).singleElement()
                .satisfies(load -> assertThat(load.held()).isEqualTo(3));
    }

    @Test
    void theAccusedCountAsIfThereWereNone() {
        assertThat(accusations(null, MARCH, APRIL, ACCUSED)).isZero();
        List<Counter> before = counters.of(null, MARCH, APRIL, ACCUSED);
        for (int i = 0; i < 20; i++) {
            matter("more-" + i, true).write(jdbc, MARCH.plusSeconds(60), "many");
        }
        assertThat(counters.of(null, MARCH, APRIL, ACCUSED)).isEqualTo(before);
        assertThat(accusations("many", MARCH, APRIL, OUTSIDE)).isEqualTo(25);
    }

    private long accusations(String body, Instant from, Instant until, Sight sight) {
        return counters.of(body, from, until, sight).stream().filter(c -> c.name().equals("检举控告批次")).findFirst()
                .orElseThrow().count();
    }

    private Counter counter(String name, String body, Sight sight) {
        return counters.of(body, MARCH, APRIL, sight).stream().filter(c -> c.name().equals(name)).findFirst()
                .orElseThrow();
    }

    @Test
    void theLightOfOverdueAccusationsIsShownFromFiveOnAndNeverInTheAccusedLine() {
        ListedRows rows = new ListedRows(jdbc);
        for (int i = 0; i < 7; i++) {
            rows.duty("many-" + i, "d1", "many", "breached", true, 1);
        }
        for (int i = 0; i < 6; i++) {
            rows.duty("few-0", "d" + i, "few", "breached", true, 1);
        }
        RaisedRows raised = new RaisedRows(jdbc);

        assertThat(raised.arrears(MAY, OUTSIDE)).isEmpty();
        assertThat(raised.accusations(MAY, 5, OUTSIDE)).containsExactly(new UnitArrears("many", 5, 0, 0));
        assertThat(raised.accusations(MAY, 5, ACCUSED)).isEmpty();
    }
}
