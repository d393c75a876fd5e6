package org.fengqiao.casework.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.stand.Cases.BUREAU;
import static org.fengqiao.casework.stand.Cases.RECEIVER;
import static org.fengqiao.casework.stand.Cases.act;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.decision.DutyState;
import org.fengqiao.matter.EventKind;
import org.junit.jupiter.api.Test;

/** Every closing is revisited, and the citizen is asked once at a time. */
class RevisitDutiesTest {

    private final Cases smell = Cases.smell();

    @Test
    void whoWasSentBackAndResolvesWithoutPaperIsRevisitedAgain() {
        smell.tell(act(EventKind.CLOSED, BUREAU, at(2)));
        smell.tell(act(EventKind.REVISITED, RECEIVER, at(3), null, "不满意"));
        smell.tell(act(EventKind.RESOLVED, BUREAU, at(5)));

        assertThat(states()).containsExactly("办结 MET_IN_TIME", "化解 OPEN");
        smell.tell(act(EventKind.REVISITED, BUREAU, at(6), null, "满意"));
        assertThat(states()).as("not by the body that closed it").containsExactly("办结 MET_IN_TIME", "化解 OPEN");
        smell.tell(act(EventKind.REVISITED, RECEIVER, at(7), null, "不满意"));

        assertThat(states()).containsExactly("办结 MET_IN_TIME", "化解 MET_IN_TIME");
        assertThat(smell.stand().stage()).isEqualTo(Stage.OPEN);
        assertThat(smell.again()).isEqualTo(smell.stand());
    }

    @Test
    void closingTwiceBeforeARevisitOwesOneByTheFirstEnd() {
        smell.tell(act(EventKind.CLOSED, BUREAU, at(2)));
        Instant due = smell.duty("办结回访").due();
        smell.tell(act(EventKind.RESOLVED, BUREAU, at(30)));

        assertThat(states()).containsExactly("办结 OPEN", "化解 SUPERSEDED");
        assertThat(smell.stand().duties().stream().filter(d -> d.duty().action().equals("办结回访"))
                .filter(LedgerDuty::owed)).singleElement().extracting(LedgerDuty::due).isEqualTo(due);
        smell.tell(act(EventKind.REVISITED, RECEIVER, at(31), null, "满意"));
        smell.tell(act(EventKind.STRUCK_OFF, BUREAU, at(32)));

        assertThat(states()).as("who said 满意 is not asked again")
                .containsExactly("办结 MET_IN_TIME", "化解 SUPERSEDED", "销案 SUPERSEDED");
        smell.tell(act(EventKind.REOPENED, BUREAU, at(33)));
        smell.tell(act(EventKind.RESOLVED, BUREAU, at(34)));
        assertThat(states()).containsExactly("办结 MET_IN_TIME", "化解 SUPERSEDED", "销案 SUPERSEDED", "化解 OPEN");
    }

    @Test
    void aRevisitToldLateSeparatesTwoClosingsByTrueTimesAlone() {
        smell.tell(act(EventKind.CLOSED, BUREAU, at(2)));
        smell.tell(act(EventKind.RESOLVED, BUREAU, at(5)));
        assertThat(states()).containsExactly("办结 OPEN", "化解 SUPERSEDED");

        smell.tell(act(EventKind.REVISITED, RECEIVER, at(3), null, "不满意"), at(6), Proof.WORD);

        assertThat(states()).containsExactly("办结 MET_IN_TIME", "化解 OPEN");
        assertThat(smell.stand().duties().stream().filter(d -> d.duty().action().equals("办结回访"))
                .map(LedgerDuty::recorded)).containsExactly(DutyState.MET_IN_TIME, DutyState.SUPERSEDED);
        assertThat(smell.again()).isEqualTo(smell.stand());
    }

    private List<String> states() {
        return smell.stand().duties().stream().filter(d -> d.duty().action().equals("办结回访"))
                .sorted((a, b) -> a.startedAt().compareTo(b.startedAt()))
                .map(d -> d.duty().clock().from() + " " + d.duty().state()).toList();
    }

    private Instant at(int hours) {
        return smell.after(Duration.ofHours(hours));
    }
}
