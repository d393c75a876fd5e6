package org.fengqiao.casework.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.stand.Cases.BUREAU;
import static org.fengqiao.casework.stand.Cases.RECEIVER;
import static org.fengqiao.casework.stand.Cases.act;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.DutyState;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.matter.Matter;
import org.junit.jupiter.api.Test;

class EndingsTest {

    private static final String INSPECTION = "440304-ducha";
    private static final String GOVERNMENT = "440304-zhengfu";

    private final Cases smell = Cases.smell();

    @Test
    void whoIsDissatisfiedHasAnOpenMatterAgainAndHasWaitedSinceReceipt() {
        Instant received = smell.stand().receivedAt();
        smell.tell(act(EventKind.CLOSED, BUREAU, at(2)));
        assertThat(smell.stand().stage()).isEqualTo(Stage.DONE);

        smell.tell(act(EventKind.REVISITED, RECEIVER, at(3), null, "不满意"));

        assertThat(smell.stand().stage()).isEqualTo(Stage.OPEN);
        assertThat(smell.stand().endings()).extracting(Ended::note).containsExactly("回访不满意，退回重新办理");
        assertThat(smell.stand().receivedAt()).isEqualTo(received);
        assertThat(smell.duty("重新办理").owed()).isTrue();
    }

    @Test
    void closedAgainItIsDoneAndRevisitedAgain() {
        smell.tell(act(EventKind.CLOSED, BUREAU, at(2)));
        smell.tell(act(EventKind.REVISITED, RECEIVER, at(3), null, "不满意"));
        smell.tell(act(EventKind.REOPENED, BUREAU, at(4)));
        smell.tell(act(EventKind.CLOSED, BUREAU, at(5)));

        assertThat(smell.stand().stage()).isEqualTo(Stage.DONE);
        assertThat(smell.stand().duties().stream().filter(d -> d.duty().action().equals("办结回访"))
                .map(d -> d.duty().state())).containsExactlyInAnyOrder(DutyState.MET_IN_TIME, DutyState.OPEN);
    }

    @Test
    void whatTheHandlingBodyAsksItselfReopensNothing() {
        smell.tell(act(EventKind.CLOSED, BUREAU, at(2)));
        smell.tell(act(EventKind.REVISITED, BUREAU, at(3), null, "不满意"));

        assertThat(smell.stand().stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void whoOnlyHelpsDoesNotEndTheMatter() {
        Matter parking = Cases.example("illegal-parking-whistle.json");
        String helper = new Decider().decide(parking, parking.receivedAt(), Cases.POLICY, Cases.DIRECTORY).demands().get(0)
                .route().coHandlers().get(0).body();
        Cases joint = new Cases(parking);

        joint.tell(act(EventKind.RESOLVED, helper, joint.after(Duration.ofHours(2))));

        assertThat(joint.stand().stage()).isEqualTo(Stage.OPEN);
        assertThat(joint.stand().endings()).extracting(Ended::note).containsExactly("协办单位不能代负责单位了结，不算化解");
        joint.tell(act(EventKind.RESOLVED, joint.stand().custody().get(0).body(), joint.after(Duration.ofHours(3))));
        assertThat(joint.stand().stage()).isEqualTo(Stage.RESOLVED);
    }

    @Test
    void aHeldCaseIsStruckOffOnlyWhenAllFourPartsAreConfirmed() {
        Cases held = held();
        held.tell(act(EventKind.STRUCK_OFF, BUREAU, held.after(Duration.ofHours(3))));
        assertThat(held.stand().stage()).isEqualTo(Stage.OPEN);
        assertThat(held.stand().endings().get(0).note()).contains("解决问题到位、思想教育到位、帮扶救助到位、依法处理");

        for (HoldingCheck check : List.of(HoldingCheck.SOLVED, HoldingCheck.EXPLAINED, HoldingCheck.HELPED)) {
            held.tell(act(EventKind.CONFIRMED, INSPECTION, held.after(Duration.ofHours(4)), check.label(), "到位"));
        }
        held.tell(act(EventKind.STRUCK_OFF, BUREAU, held.after(Duration.ofHours(5))));
        assertThat(held.stand().stage()).isEqualTo(Stage.OPEN);

        held.tell(act(EventKind.CONFIRMED, BUREAU, held.after(Duration.ofMinutes(330)), "依法处理", "到位"));
        held.tell(act(EventKind.STRUCK_OFF, BUREAU, held.after(Duration.ofMinutes(340))));
        assertThat(held.stand().stage()).as("who holds the case does not check it").isEqualTo(Stage.OPEN);

        held.tell(act(EventKind.CONFIRMED, INSPECTION, held.after(Duration.ofHours(6)), "依法处理", "不适用"));
        held.tell(act(EventKind.STRUCK_OFF, BUREAU, held.after(Duration.ofHours(7))));
        assertThat(held.stand().stage()).isEqualTo(Stage.STRUCK_OFF);
    }

    @Test
    void nothingIsConcludedWhileTheCitizenMayStillGoOn() {
        Cases letter = answered("不予支持");
        letter.tell(act(EventKind.CONCLUDED, BUREAU, letter.after(Duration.ofDays(21))));
        assertThat(letter.stand().endings()).extracting(Ended::note).containsExactly(
                "「申请复查」的期限自「送达意见书」起算，还没有起算，不算终结");
        letter.tell(act(EventKind.ANSWER_SERVED, BUREAU, letter.after(Duration.ofDays(22))));
        letter.tell(act(EventKind.CONCLUDED, BUREAU, letter.after(Duration.ofDays(40))));
        assertThat(letter.stand().endings().get(1).note()).contains("都可以申请复查，不算终结");
        letter.tell(act(EventKind.REVIEW_REQUESTED, null, letter.after(Duration.ofDays(41))));
        letter.tell(act(EventKind.CONCLUDED, BUREAU, letter.after(Duration.ofDays(60))));
        assertThat(letter.stand().endings().get(2).note()).isEqualTo("信访人已经申请复查，还没有「出具复查意见」，不算终结");
        letter.tell(act(EventKind.REVIEWED, GOVERNMENT, letter.after(Duration.ofDays(62))));
        letter.tell(act(EventKind.REVIEW_SERVED, GOVERNMENT, letter.after(Duration.ofDays(63))));
        letter.tell(act(EventKind.CONCLUDED, BUREAU, letter.after(Duration.ofDays(64))));
        assertThat(letter.stand().stage()).isEqualTo(Stage.OPEN);

        letter.tell(act(EventKind.CONCLUDED, BUREAU, letter.after(Duration.ofDays(100))));

        assertThat(letter.stand().stage()).as("nothing more was asked for in time").isEqualTo(Stage.CONCLUDED);
        assertThat(letter.again()).isEqualTo(letter.stand());
    }

    @Test
    void whatWasSupportedInPartIsNotConcludedBeforePerformance() {
        Cases letter = answered("部分支持");
        letter.tell(act(EventKind.ANSWER_SERVED, BUREAU, letter.after(Duration.ofDays(22))));
        letter.tell(act(EventKind.CONCLUDED, BUREAU, letter.after(Duration.ofDays(80))));
        assertThat(letter.stand().endings()).extracting(Ended::note).containsExactly("支持的意见或协议尚未履行，不算终结");

        letter.tell(act(EventKind.EXECUTED, letter.duty("督促执行").duty().by().body(), letter.after(Duration.ofDays(81))));
        letter.tell(act(EventKind.CONCLUDED, BUREAU, letter.after(Duration.ofDays(82))));

        assertThat(letter.stand().stage()).isEqualTo(Stage.CONCLUDED);
    }

    @Test
    void performanceCountsFromWhoOwesItOrFromAbove() {
        Cases letter = answered("支持");
        letter.tell(act(EventKind.EXECUTED, RECEIVER, letter.after(Duration.ofDays(21))));
        letter.tell(act(EventKind.RESOLVED, BUREAU, letter.after(Duration.ofDays(22))));
        assertThat(letter.stand().endings()).extracting(Ended::note).containsExactly("支持的意见或协议尚未履行，不算化解");

        letter.tell(act(EventKind.EXECUTED, GOVERNMENT, letter.after(Duration.ofDays(23))));
        letter.tell(act(EventKind.RESOLVED, BUREAU, letter.after(Duration.ofDays(24))));

        assertThat(letter.stand().stage()).isEqualTo(Stage.RESOLVED);
        assertThat(letter.again()).isEqualTo(letter.stand());
    }

    @Test
    void whatIsResolvedWithoutBeingDoneOnPaperIsRevisitedToo() {
        smell.tell(act(EventKind.RESOLVED, BUREAU, at(2)));
        assertThat(smell.stand().stage()).isEqualTo(Stage.RESOLVED);
        assertThat(smell.duty("办结回访").duty().by().body()).isEqualTo(RECEIVER);

        smell.tell(act(EventKind.REVISITED, RECEIVER, at(3), null, "不满意"));

        assertThat(smell.stand().stage()).isEqualTo(Stage.OPEN);
        assertThat(smell.duty("重新办理").owed()).isTrue();
    }

    private static Cases answered(String opinion) {
        Cases letter = new Cases(Cases.otherChannel());
        letter.tell(act(EventKind.CONFIRMED, RECEIVER, letter.after(Duration.ofDays(1)), "途径", "信访程序"));
        letter.tell(act(EventKind.ACCEPTED, BUREAU, letter.after(Duration.ofDays(1))));
        letter.tell(act(EventKind.ANSWERED, BUREAU, letter.after(Duration.ofDays(20)), null, opinion));
        return letter;
    }

    @Test
    void anExtensionToldAfterTheEndIsVoid() {
        Cases letter = new Cases(Cases.otherChannel());
        letter.tell(act(EventKind.ACCEPTED, BUREAU, letter.after(Duration.ofDays(1))));
        Instant due = letter.duty("办结").due();
        letter.until(due.plusSeconds(1));

        letter.tell(extension(due.minusSeconds(60)), due.plusSeconds(60), org.fengqiao.casework.event.Proof.DOCUMENT);

        assertThat(letter.duty("办结").due()).isEqualTo(due);
        assertThat(letter.duty("办结").counted()).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void anExtensionToldBeforeTheEndCounts() {
        Cases letter = new Cases(Cases.otherChannel());
        letter.tell(act(EventKind.ACCEPTED, BUREAU, letter.after(Duration.ofDays(1))));
        Instant due = letter.duty("办结").due();

        letter.tell(extension(due.minusSeconds(60)));

        assertThat(letter.duty("办结").due()).isAfter(due);
    }

    private static Event extension(Instant at) {
        return new Event(EventKind.EXTENSION_APPROVED, at, null, BUREAU, "局长", null, EventResult.DONE, "办结", null, 30,
                null, null);
    }

    private static Cases held() {
        Matter m = Cases.example("stinking-transfer-station.json");
        Cases held = new Cases(new Matter(m.id(), m.channel(), m.form(), m.title(), m.text(), m.receivedAt(),
                m.arrival(), RECEIVER, m.forwardedBy(), m.place(), m.people(), m.representatives(), m.petitioner(),
                List.of("FT-2024-0001"), true, m.demands(), List.of()));
        held.tell(act(EventKind.CASE_HELD, BUREAU, held.after(Duration.ofHours(2))));
        return held;
    }

    private Instant at(int hours) {
        return smell.after(Duration.ofHours(hours));
    }
}
