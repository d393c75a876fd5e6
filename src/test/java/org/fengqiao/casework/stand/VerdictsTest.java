package org.fengqiao.casework.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.stand.Cases.BUREAU;
import static org.fengqiao.casework.stand.Cases.RECEIVER;
import static org.fengqiao.casework.stand.Cases.act;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.decision.DutyState;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.matter.Matter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {

    private static final String FEEDBACK = "反馈信息";

    private final Cases smell = Cases.smell();

    @ParameterizedTest
    @CsvSource({"WORD, MET_LATE, true", "DOCUMENT, MET_LATE, true", "CALL_RECORD, MET_IN_TIME, false",
            "SYSTEM_LOG, MET_IN_TIME, false", "POSTMARK, MET_IN_TIME, false"})
    void toldLateCountsByItsProof(Proof proof, DutyState counted, boolean backdated) {
        smell.tell(act(EventKind.FED_BACK, BUREAU, at(5)), at(120), proof);

        LedgerDuty duty = smell.duty(FEEDBACK);
        assertThat(duty.duty().state()).isEqualTo(DutyState.MET_IN_TIME);
        assertThat(duty.recorded()).isEqualTo(DutyState.MET_LATE);
        assertThat(duty.counted()).isEqualTo(counted);
        assertThat(lapses().contains(LapseKind.BACKDATING)).isEqualTo(backdated);
    }

    @Test
    void anApprovedTimeCountsAndClearsTheEntry() {
        smell.tell(act(EventKind.FED_BACK, BUREAU, at(5)), at(120), Proof.WORD);
        long entry = smell.stand().sequence();
        smell.told(new Happening.TimeApproved(entry, "有来电记录"), at(130), at(130), Proof.WORD);

        assertThat(smell.duty(FEEDBACK).counted()).isEqualTo(DutyState.MET_IN_TIME);
        assertThat(lapses()).doesNotContain(LapseKind.BACKDATING);
    }

    @Test
    void aRobotMeetsNothingAndIsNoted() {
        smell.tell(Cases.faked(EventKind.FED_BACK, BUREAU, at(5), EventResult.ROBOT));
        smell.until(at(60));

        assertThat(smell.duty(FEEDBACK).counted()).isEqualTo(DutyState.BREACHED);
        assertThat(lapses()).contains(LapseKind.ROBOT_CALL);
    }

    @Test
    void whatABodyBelowDidCountsOnlyWhereTheTableSaysSo() {
        String government = "440304-zhengfu";
        smell.tell(act(EventKind.DESIGNATED, RECEIVER, at(1), null, government));
        smell.tell(act(EventKind.FIRST_ROUND, BUREAU, at(5)));
        smell.tell(act(EventKind.PERSON_NAMED, BUREAU, at(6), null, "科员甲"));

        assertThat(owedBy(government, "首轮处置").duty().state()).isEqualTo(DutyState.MET_IN_TIME);
        assertThat(owedBy(government, "明确责任人").duty().state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    void whatABodyAboveDidMeetsNothing() {
        smell.tell(act(EventKind.FIRST_ROUND, "440304-zhengfu", at(5)));

        assertThat(owedBy(BUREAU, "首轮处置").duty().state()).isEqualTo(DutyState.OPEN);
    }

    private LedgerDuty owedBy(String body, String action) {
        return smell.stand().duties().stream().filter(d -> d.duty().action().equals(action)
                && body.equals(d.duty().by().body())).findFirst().orElseThrow();
    }

    @Test
    void whatWasTakenBackMeetsNothingAndCanBeToldAgain() {
        smell.tell(act(EventKind.FED_BACK, BUREAU, at(5)));
        long entry = smell.stand().sequence();
        assertThat(smell.duty(FEEDBACK).counted()).isEqualTo(DutyState.MET_IN_TIME);
        smell.told(new Happening.Retracted(entry, "记错了人"), at(40), at(40), Proof.WORD);
        assertThat(smell.duty(FEEDBACK).counted()).isEqualTo(DutyState.BREACHED);

        smell.tell(act(EventKind.FED_BACK, BUREAU, at(50)));
        assertThat(smell.duty(FEEDBACK).counted()).isEqualTo(DutyState.MET_LATE);
        assertThat(smell.again()).isEqualTo(smell.stand());
    }

    @Test
    void whatWasHandedOverIsTheSuccessors() {
        String before = smell.duty(FEEDBACK).holder().person();
        String post = smell.duty(FEEDBACK).holder().post();
        smell.told(new Happening.PostHandedOver(BUREAU, post, before, "接手人"), at(5), at(5), Proof.WORD);
        assertThat(smell.duty(FEEDBACK).holder().person()).isEqualTo("接手人");
        assertThat(smell.stand().custody().get(0).leader().person()).isNotEqualTo("接手人");

        smell.told(new Happening.PostHandedOver(BUREAU, post, "别人", "又一人"), at(6), at(6), Proof.WORD);

        assertThat(smell.duty(FEEDBACK).holder().person()).as("handed over by nobody who held it").isEqualTo("接手人");
        assertThat(smell.again()).isEqualTo(smell.stand());
    }

    @Test
    void whatWasOverBeforeItWasRegisteredNobodyButTheReceiverSatOn() {
        Matter m = Cases.example("stinking-transfer-station.json");
        Cases late = new Cases(m, m.receivedAt().plus(Duration.ofDays(9)));
        late.until(m.receivedAt().plus(Duration.ofDays(9)).plusSeconds(60));

        assertThat(late.duty(FEEDBACK).counted()).isEqualTo(DutyState.BREACHED);
        assertThat(late.stand().lapses()).extracting(Lapse::body).doesNotContain(BUREAU);
    }

    @Test
    void whatCameWithTheMatterIsNotBackdated() {
        Matter m = Cases.example("stinking-transfer-station.json");
        Instant entered = m.receivedAt().plus(Duration.ofDays(9));
        Cases late = new Cases(m, entered);
        late.tell(act(EventKind.FED_BACK, BUREAU, m.receivedAt().plusSeconds(300)), entered, Proof.WORD);

        assertThat(late.duty(FEEDBACK).counted()).as("nothing proves when it was done").isEqualTo(DutyState.MET_LATE);
        assertThat(late.stand().lapses()).extracting(Lapse::kind).doesNotContain(LapseKind.BACKDATING);
    }

    @Test
    void closingWithSomethingLeftUndoneIsNoted() {
        smell.until(at(60));
        smell.tell(act(EventKind.CLOSED, BUREAU, at(61)));

        assertThat(lapses()).contains(LapseKind.CLOSED_LATE, LapseKind.SITTING);
        assertThat(smell.stand().stage()).isEqualTo(Stage.DONE);
        assertThat(smell.duty(FEEDBACK).owed()).isTrue();
    }

    @Test
    void reclassifyingBeforeTheEndTakesNoBreachedDutyAway() {
        smell.until(at(60));
        smell.told(new Happening.Corrected(Cases.otherChannel(), "换渠道"), at(61), at(61), Proof.WORD);

        assertThat(smell.duty(FEEDBACK).goneAt()).isEqualTo(at(61));
        assertThat(smell.duty(FEEDBACK).counted()).isEqualTo(DutyState.BREACHED);
        assertThat(lapses()).contains(LapseKind.RECLASSIFIED);
        smell.tell(act(EventKind.FED_BACK, BUREAU, at(90)));
        assertThat(smell.duty(FEEDBACK).counted()).isEqualTo(DutyState.MET_LATE);
    }

    @Test
    void mergingHidesNothing() {
        smell.until(at(9));
        smell.told(new Happening.Merged("another", "同一件事"), at(9), at(9), Proof.WORD);
        smell.until(at(30));

        assertThat(smell.stand().mergedInto()).isEqualTo("another");
        assertThat(lapses()).contains(LapseKind.MERGED_LATE);
        assertThat(smell.duty(FEEDBACK).counted()).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void anExtensionToldAfterTheEndIsVoid() {
        smell.tell(act(EventKind.ACCEPTED, BUREAU, at(60)));
        Instant due = smell.duty("办结").due();
        Event extension = new Event(EventKind.EXTENSION_APPROVED, due.minusSeconds(3600), null, BUREAU, null, null,
                null, null, null, 30, null, null);

        smell.tell(extension, due.plusSeconds(3600), Proof.DOCUMENT);

        assertThat(smell.duty("办结").due()).isEqualTo(due);
    }

    @Test
    void onlyPerformanceResolvesWhatWasPromised() {
        smell.tell(act(EventKind.SETTLED, BUREAU, at(60)));
        smell.tell(act(EventKind.RESOLVED, BUREAU, at(120)));
        assertThat(smell.stand().stage()).isEqualTo(Stage.OPEN);
        assertThat(smell.stand().endings()).singleElement().satisfies(e -> assertThat(e.note()).contains("尚未履行"));

        smell.tell(act(EventKind.EXECUTED, BUREAU, at(180)));
        smell.tell(act(EventKind.RESOLVED, RECEIVER, at(240)));

        assertThat(smell.stand().stage()).isEqualTo(Stage.RESOLVED);
        assertThat(smell.stand().reached(Ending.RESOLVED)).hasValue(at(240));
        assertThat(smell.stand().reached(Ending.DONE)).isEmpty();
        smell.tell(act(EventKind.REOPENED, RECEIVER, at(300)));
        assertThat(smell.stand().stage()).isEqualTo(Stage.OPEN);
    }

    private List<LapseKind> lapses() {
        return smell.stand().lapses().stream().map(Lapse::kind).toList();
    }

    private Instant at(int minutes) {
        return smell.after(Duration.ofMinutes(minutes));
    }
}
