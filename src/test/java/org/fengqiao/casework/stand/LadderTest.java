package org.fengqiao.casework.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.stand.Cases.act;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fengqiao.decision.Alert;
import org.fengqiao.decision.AlertKind;
import org.fengqiao.decision.DutyState;
import org.fengqiao.matter.EventKind;
import org.junit.jupiter.api.Test;

/** The ladders of escalation as the clock climbs them, where nobody on them does anything. */
class LadderTest {

    private static final String POLICE = "440304-jiaojing";

    @Test
    void aHardCaseThatNobodyHoldsClimbsFromTheHeadToTheLeaderInChargeToThePrincipal() {
        Cases hard = new Cases(Cases.example("promised-housing-home-visits.json"));
        Instant received = hard.after(Duration.ZERO);

        hard.until(hard.after(Duration.ofDays(30)));

        assertThat(climbed(hard).stream().filter(a -> a.duty() == null || a.duty().contains("包案"))
                .filter(a -> !a.rules().isEmpty()).map(a -> a.to().post()))
                .containsExactly("街道办事处主任", "常务副区长", "区委书记", "区长");
        assertThat(hard.duty("包案").counted()).isEqualTo(DutyState.BREACHED);
        assertThat(hard.stand().receivedAt()).isEqualTo(received);
    }

    @Test
    void aCommunityAndASubdistrictThatSitOnAnOrderArePassedOver() {
        Cases parking = new Cases(Cases.example("illegal-parking-whistle.json"));
        parking.tell(act(EventKind.DISPATCHED, "440304005023-shequ", parking.after(Duration.ofHours(1)), null, POLICE));

        parking.until(parking.after(Duration.ofDays(12)));

        assertThat(climbed(parking).stream().filter(a -> a.duty() != null && a.duty().contains("社区协调解决"))
                .map(a -> a.to().post())).containsExactly("街道办事处主任", "区委书记");
    }

    @Test
    void whatACoHandlerLeavesUndoneCountsAgainstItAlone() {
        Cases parking = new Cases(Cases.example("illegal-parking-whistle.json"));
        parking.tell(act(EventKind.ACKNOWLEDGED, POLICE, parking.after(Duration.ofMinutes(5))));
        parking.tell(act(EventKind.FIRST_ROUND, POLICE, parking.after(Duration.ofHours(2))));

        parking.until(parking.after(Duration.ofDays(2)));

        List<LedgerDuty> rounds = parking.stand().duties().stream()
                .filter(d -> d.duty().action().equals("首轮处置")).toList();
        assertThat(rounds).filteredOn(d -> d.duty().by().body().equals(POLICE)).extracting(LedgerDuty::counted)
                .containsExactly(DutyState.MET_IN_TIME);
        List<LedgerDuty> helped = rounds.stream().filter(d -> !d.duty().by().body().equals(POLICE)).toList();
        assertThat(helped).isNotEmpty().extracting(LedgerDuty::counted).containsOnly(DutyState.BREACHED);
        assertThat(parking.stand().lapses()).filteredOn(l -> l.text().contains("首轮处置")).extracting(Lapse::body)
                .containsExactlyInAnyOrderElementsOf(helped.stream().map(d -> d.duty().by().body()).toList());
    }

    private static List<Alert> climbed(Cases of) {
        return of.stand().raised().stream().map(Raised::alert).filter(a -> a.kind() == AlertKind.CLIMB).toList();
    }
}
