package org.fengqiao.casework.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.stand.Cases.BUREAU;
import static org.fengqiao.casework.stand.Cases.RECEIVER;
import static org.fengqiao.casework.stand.Cases.WATER;
import static org.fengqiao.casework.stand.Cases.act;

import java.time.Duration;
import java.time.Instant;
import org.fengqiao.decision.DutyState;
import org.fengqiao.matter.EventKind;
import org.junit.jupiter.api.Test;

/** Who has a demand while it is handed on, and who owes what is still open of it. */
class CustodyTest {

    private final Cases smell = Cases.smell();

    @Test
    void theReceiverAnswersUntilTheSuccessorAccepts() {
        assertThat(smell.custody().body()).isEqualTo(RECEIVER);
        assertThat(smell.custody().pending().body()).isEqualTo(BUREAU);

        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));

        assertThat(smell.custody().body()).isEqualTo(BUREAU);
        assertThat(smell.custody().pending()).isNull();
        assertThat(smell.custody().leader().body()).isEqualTo(BUREAU);
    }

    @Test
    void namesThePersonThatTheAnswerableBodyNamed() {
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));
        smell.tell(act(EventKind.PERSON_NAMED, BUREAU, at(9), null, "科员甲"));

        assertThat(smell.custody().person()).isEqualTo("科员甲");
    }

    @Test
    void whoeverTakesUpATransferOwesWhatIsStillOpen() {
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));
        smell.tell(act(EventKind.FORWARDED, BUREAU, at(6), null, WATER));
        assertThat(smell.owing("首轮处置")).as("nobody has taken it up").containsExactly(BUREAU);

        smell.tell(act(EventKind.ACKNOWLEDGED, WATER, at(7)));

        assertThat(smell.owing("首轮处置")).containsExactly(WATER);
        assertThat(smell.custody().body()).isEqualTo(WATER);
        assertThat(smell.stand().duties()).filteredOn(d -> d.duty().action().equals("首轮处置")
                && BUREAU.equals(d.duty().by().body())).extracting(d -> d.duty().state())
                .containsExactly(DutyState.SUPERSEDED);
    }

    @Test
    void whoHandsOnWhatIsOverdueStillOwesIt() {
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));
        smell.tell(act(EventKind.FORWARDED, BUREAU, at(25 * 60), null, WATER));
        smell.tell(act(EventKind.ACKNOWLEDGED, WATER, at(26 * 60)));

        assertThat(smell.owing("首轮处置")).containsExactlyInAnyOrder(BUREAU, WATER);
        assertThat(smell.stand().duties()).filteredOn(d -> d.duty().action().equals("首轮处置")
                && BUREAU.equals(d.duty().by().body())).extracting(d -> d.duty().state())
                .containsExactly(DutyState.BREACHED);
    }

    @Test
    void whoPassesOnWhatItNeverTookUpIsWrittenDown() {
        smell.tell(act(EventKind.FORWARDED, RECEIVER, at(1), null, WATER));
        smell.tell(act(EventKind.FORWARDED, WATER, at(2), null, "440304-minzheng"));

        assertThat(smell.custody().body()).isEqualTo(RECEIVER);
        assertThat(smell.custody().pending().body()).isEqualTo("440304-minzheng");
        assertThat(smell.stand().lapses()).extracting(Lapse::text).contains("没有签收就转给别的单位");
    }

    @Test
    void actsOfOneSecondStandAsTheyWereTold() {
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));
        smell.tell(act(EventKind.FORWARDED, BUREAU, at(5), null, WATER));
        smell.tell(act(EventKind.ACKNOWLEDGED, WATER, at(5)));

        assertThat(smell.custody().body()).isEqualTo(WATER);
        assertThat(smell.custody().dispatches()).isEqualTo(1);
    }

    @Test
    void whoTookItUpAsRulesNamedItDoesNotGetItBackUnnoticed() {
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));
        smell.tell(act(EventKind.DISPATCHED, BUREAU, at(6), null, WATER));
        assertThat(smell.custody().body()).isEqualTo(BUREAU);

        smell.tell(act(EventKind.ACKNOWLEDGED, WATER, at(7)));
        smell.tell(act(EventKind.DISPATCHED, WATER, at(8), null, BUREAU));

        assertThat(smell.custody().body()).isEqualTo(WATER);
        assertThat(smell.passing()).containsExactly(LapseKind.BUCK_PASSING);
    }

    @Test
    void aSilentReturnMovesNothing() {
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));
        smell.tell(act(EventKind.RETURNED, BUREAU, at(60)));

        assertThat(smell.custody().body()).isEqualTo(BUREAU);
        assertThat(smell.passing()).containsExactly(LapseKind.SILENT_RETURN);
    }

    @Test
    void afterTheThirdDispatchOnlyADesignationMovesIt() {
        smell.tell(act(EventKind.FORWARDED, RECEIVER, at(1), null, BUREAU));
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(1)));
        smell.tell(act(EventKind.FORWARDED, BUREAU, at(2), null, WATER));
        smell.tell(act(EventKind.ACKNOWLEDGED, WATER, at(2)));
        smell.tell(act(EventKind.FORWARDED, WATER, at(3), null, "440304-minzheng"));
        assertThat(smell.custody().mustDesignate()).isTrue();
        assertThat(smell.stand().justRaised()).extracting(r -> r.alert().text())
                .anyMatch(text -> text.contains("须由共同上级指定"));

        smell.tell(act(EventKind.FORWARDED, WATER, at(4), null, BUREAU));
        assertThat(smell.custody().pending().body()).isEqualTo("440304-minzheng");
        smell.tell(act(EventKind.DESIGNATED, RECEIVER, at(5), null, BUREAU));

        assertThat(smell.custody().pending()).isEqualTo(new Pending(BUREAU, at(5), true));
        assertThat(smell.passing()).containsExactly(LapseKind.BUCK_PASSING);
    }

    private Instant at(int minutes) {
        return smell.after(Duration.ofMinutes(minutes));
    }
}
