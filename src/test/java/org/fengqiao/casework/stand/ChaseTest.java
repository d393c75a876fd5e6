package org.fengqiao.casework.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.stand.Cases.BUREAU;
import static org.fengqiao.casework.stand.Cases.WATER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Leader;
import org.fengqiao.casework.event.Proof;
import org.junit.jupiter.api.Test;

/** What nobody acknowledges, by the clock. */
class ChaseTest {

    private final Cases smell = Cases.smell();

    @Test
    void whatNobodyAcknowledgesGoesToTheDeputyAndThenToTheDutyLeader() {
        smell.told(new Happening.ClockStruck(at(30), List.of()), at(30), at(31), Proof.SYSTEM_LOG);
        assertThat(smell.chased("副职")).hasSize(1);

        smell.told(new Happening.ClockStruck(at(60), List.of(new Leader(BUREAU, "值班长", "班某"))), at(60), at(61),
                Proof.SYSTEM_LOG);
        smell.until(at(24 * 60));

        assertThat(smell.chased("副职")).hasSize(1);
        assertThat(smell.stand().lapses()).extracting(Lapse::kind).contains(LapseKind.SITTING);
        assertThat(smell.chased("值班领导")).singleElement().satisfies(r ->
                assertThat(r.alert().to().person()).isEqualTo("班某"));
    }

    /** Who leads elsewhere at that hour is not told of what waits here. */
    @Test
    void aBodyIsNotChasedByTheRosterOfAnother() {
        smell.told(new Happening.ClockStruck(at(60), List.of(new Leader(WATER, "值班长", "水某"),
                new Leader(BUREAU, "值班长", null))), at(60), at(61), Proof.SYSTEM_LOG);

        assertThat(smell.chased("当班领导")).singleElement().satisfies(r ->
                assertThat(r.alert().text()).contains("空缺"));
        assertThat(smell.stand().raised()).noneMatch(r -> r.alert().to() != null && "水某".equals(r.alert().to().person()));
    }

    private Instant at(int minutes) {
        return smell.after(Duration.ofMinutes(minutes));
    }
}
