package org.fengqiao.casework.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.stand.Cases.BUREAU;
import static org.fengqiao.casework.stand.Cases.RECEIVER;
import static org.fengqiao.casework.stand.Cases.WATER;
import static org.fengqiao.casework.stand.Cases.act;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Leader;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.decision.DutyState;
import org.fengqiao.matter.EventKind;
import org.junit.jupiter.api.Test;

class CustodyTest {

    private final Cases smell = Cases.smell();

    @Test
    void theReceiverAnswersUntilTheSuccessorAccepts() {
        assertThat(custody().body()).isEqualTo(RECEIVER);
        assertThat(custody().pending().body()).isEqualTo(BUREAU);

        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));

        assertThat(custody().body()).isEqualTo(BUREAU);
        assertThat(custody().pending()).isNull();
        assertThat(custody().leader().body()).isEqualTo(BUREAU);
    }

    @Test
    void namesThePersonThatTheAnswerableBodyNamed() {
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));
        smell.tell(act(EventKind.PERSON_NAMED, BUREAU, at(9), null, "科员甲"));

        assertThat(custody().person()).isEqualTo("科员甲");
    }

    @Test
    void anUpheldObjectionGivesItBackToTheSender() {
        smell.tell(act(EventKind.FORWARDED, RECEIVER, at(1), null, WATER));
        smell.tell(act(EventKind.ACKNOWLEDGED, WATER, at(5)));
        smell.tell(act(EventKind.OBJECTED, WATER, at(60)));
        assertThat(custody().body()).isEqualTo(WATER);

        smell.tell(act(EventKind.OBJECTION_UPHELD, RECEIVER, at(90)));

        assertThat(custody().body()).isEqualTo(RECEIVER);
        assertThat(lapses()).isEmpty();
    }

    @Test
    void whoeverTakesUpATransferOwesWhatIsStillOpen() {
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));
        smell.tell(act(EventKind.FORWARDED, BUREAU, at(6), null, WATER));
        assertThat(owing("首轮处置")).as("nobody has taken it up").containsExactly(BUREAU);

        smell.tell(act(EventKind.ACKNOWLEDGED, WATER, at(7)));

        assertThat(owing("首轮处置")).containsExactly(WATER);
        assertThat(custody().body()).isEqualTo(WATER);
        assertThat(smell.stand().duties()).filteredOn(d -> d.duty().action().equals("首轮处置")
                && BUREAU.equals(d.duty().by().body())).extracting(d -> d.duty().state())
                .containsExactly(DutyState.SUPERSEDED);
    }

    @Test
    void whoHandsOnWhatIsOverdueStillOwesIt() {
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));
        smell.tell(act(EventKind.FORWARDED, BUREAU, at(25 * 60), null, WATER));
        smell.tell(act(EventKind.ACKNOWLEDGED, WATER, at(26 * 60)));

        assertThat(owing("首轮处置")).containsExactlyInAnyOrder(BUREAU, WATER);
        assertThat(smell.stand().duties()).filteredOn(d -> d.duty().action().equals("首轮处置")
                && BUREAU.equals(d.duty().by().body())).extracting(d -> d.duty().state())
                .containsExactly(DutyState.BREACHED);
    }

    @Test
    void aTransferThatTheReceiverObjectedToLeavesTheDutiesWhereTheyWere() {
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));
        smell.tell(act(EventKind.FORWARDED, BUREAU, at(6), null, WATER));
        smell.tell(act(EventKind.OBJECTED, WATER, at(20)));
        smell.tell(act(EventKind.OBJECTION_UPHELD, BUREAU, at(40)));

        assertThat(owing("首轮处置")).containsExactly(BUREAU);
        assertThat(custody().body()).isEqualTo(BUREAU);
    }

    @Test
    void aRefusedObjectionIsBuckPassing() {
        smell.tell(act(EventKind.FORWARDED, RECEIVER, at(1), null, WATER));
        smell.tell(act(EventKind.OBJECTED, WATER, at(60)));
        smell.tell(act(EventKind.OBJECTION_REFUSED, RECEIVER, at(90)));

        assertThat(lapses()).containsExactly(LapseKind.BUCK_PASSING);
        assertThat(smell.stand().lapses().get(0).body()).isEqualTo(WATER);
    }

    @Test
    void nobodyUpholdsHisOwnObjection() {
        smell.tell(act(EventKind.FORWARDED, RECEIVER, at(1), null, WATER));
        smell.tell(act(EventKind.ACKNOWLEDGED, WATER, at(5)));
        smell.tell(act(EventKind.OBJECTED, WATER, at(60)));

        smell.tell(act(EventKind.OBJECTION_UPHELD, WATER, at(90)));

        assertThat(custody().body()).isEqualTo(WATER);
    }

    @Test
    void aDesignatedBodyCannotGiveItBack() {
        smell.tell(act(EventKind.DESIGNATED, RECEIVER, at(1), null, WATER));
        smell.tell(act(EventKind.OBJECTED, WATER, at(60)));
        smell.tell(act(EventKind.OBJECTION_UPHELD, RECEIVER, at(90)));

        assertThat(custody().pending().body()).isEqualTo(WATER);
        assertThat(smell.stand().lapses()).extracting(Lapse::text).contains("指定受理的单位提出异议，不算数",
                "没有算数的异议，认可异议不算数");
        assertThat(owing("首轮处置")).as("its duties stay as the demand does").containsExactly(WATER);
    }

    @Test
    void whomTheHolderSendsItToInsteadOfTheOneThatRulesNamedIsWaitedFor() {
        smell.tell(act(EventKind.FORWARDED, RECEIVER, at(1), null, WATER));

        assertThat(custody().pending()).isEqualTo(new Pending(WATER, at(1), false));
        smell.tell(act(EventKind.OBJECTED, WATER, at(2)));
        smell.tell(act(EventKind.OBJECTION_UPHELD, RECEIVER, at(3)));

        assertThat(custody().body()).isEqualTo(RECEIVER);
        assertThat(custody().pending().body()).as("what rules say stands again").isEqualTo(BUREAU);
    }

    @Test
    void whomRulesNamedMayObjectToWhoeverHasIt() {
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));
        smell.tell(act(EventKind.OBJECTED, BUREAU, at(6)));
        smell.tell(act(EventKind.OBJECTION_UPHELD, RECEIVER, at(7)));
        assertThat(custody().why()).isEqualTo("异议成立，收回");

        smell.tell(act(EventKind.FORWARDED, RECEIVER, at(8), null, WATER));
        smell.tell(act(EventKind.ACKNOWLEDGED, WATER, at(9)));

        assertThat(custody().body()).isEqualTo(WATER);
        assertThat(lapses()).isEmpty();
    }

    @Test
    void onlyTheSenderOrWhoStandsAboveVerifies() {
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));
        smell.tell(act(EventKind.FORWARDED, BUREAU, at(6), null, WATER));
        smell.tell(act(EventKind.ACKNOWLEDGED, WATER, at(7)));
        smell.tell(act(EventKind.OBJECTED, WATER, at(8)));

        smell.tell(act(EventKind.OBJECTION_UPHELD, null, at(9)));
        smell.tell(act(EventKind.OBJECTION_UPHELD, "440304-minzheng", at(10)));
        assertThat(custody().body()).isEqualTo(WATER);
        assertThat(lapses()).containsExactly(LapseKind.BUCK_PASSING, LapseKind.BUCK_PASSING);

        smell.tell(act(EventKind.OBJECTION_UPHELD, "440304-zhengfu", at(11)));
        assertThat(custody().body()).isEqualTo(BUREAU);
    }

    @Test
    void whoeverTookItUpFormallyDoesNotObjectAnyMore() {
        smell.tell(act(EventKind.ACCEPTED, BUREAU, at(5)));
        smell.tell(act(EventKind.OBJECTED, BUREAU, at(60)));

        assertThat(lapses()).containsExactly(LapseKind.BUCK_PASSING);
    }

    @Test
    void whoPassesOnWhatItNeverTookUpIsWrittenDown() {
        smell.tell(act(EventKind.FORWARDED, RECEIVER, at(1), null, WATER));
        smell.tell(act(EventKind.FORWARDED, WATER, at(2), null, "440304-minzheng"));

        assertThat(custody().body()).isEqualTo(RECEIVER);
        assertThat(custody().pending().body()).isEqualTo("440304-minzheng");
        assertThat(smell.stand().lapses()).extracting(Lapse::text).contains("没有签收就转给别的单位");
    }

    @Test
    void actsOfOneSecondStandAsTheyWereTold() {
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));
        smell.tell(act(EventKind.FORWARDED, BUREAU, at(5), null, WATER));
        smell.tell(act(EventKind.ACKNOWLEDGED, WATER, at(5)));

        assertThat(custody().body()).isEqualTo(WATER);
        assertThat(custody().dispatches()).isEqualTo(1);
    }

    @Test
    void aTransferFromOutsideGoesBackToWhoeverTransferredIt() {
        Cases lamp = new Cases(Cases.transferred("transferred-objection.json"));
        String school = "440304-jiaoyu";
        assertThat(lamp.stand().custody().get(0).body()).isEqualTo(school);

        lamp.tell(act(EventKind.OBJECTED, school, lamp.after(Duration.ofHours(2))));
        lamp.tell(act(EventKind.OBJECTION_UPHELD, RECEIVER, lamp.after(Duration.ofHours(3))));
        lamp.tell(act(EventKind.RETURNED, school, lamp.after(Duration.ofHours(4))));

        assertThat(lamp.stand().custody().get(0).body()).isEqualTo(RECEIVER);
        assertThat(lamp.stand().lapses()).isEmpty();
    }

    @Test
    void whoTookItUpAsRulesNamedItDoesNotGetItBackUnnoticed() {
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));
        smell.tell(act(EventKind.DISPATCHED, BUREAU, at(6), null, WATER));
        assertThat(custody().body()).isEqualTo(BUREAU);

        smell.tell(act(EventKind.ACKNOWLEDGED, WATER, at(7)));
        smell.tell(act(EventKind.DISPATCHED, WATER, at(8), null, BUREAU));

        assertThat(custody().body()).isEqualTo(WATER);
        assertThat(lapses()).containsExactly(LapseKind.BUCK_PASSING);
    }

    @Test
    void aSilentReturnMovesNothing() {
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));
        smell.tell(act(EventKind.RETURNED, BUREAU, at(60)));

        assertThat(custody().body()).isEqualTo(BUREAU);
        assertThat(lapses()).containsExactly(LapseKind.SILENT_RETURN);
    }

    @Test
    void afterTheThirdDispatchOnlyADesignationMovesIt() {
        smell.tell(act(EventKind.FORWARDED, RECEIVER, at(1), null, BUREAU));
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(1)));
        smell.tell(act(EventKind.FORWARDED, BUREAU, at(2), null, WATER));
        smell.tell(act(EventKind.ACKNOWLEDGED, WATER, at(2)));
        smell.tell(act(EventKind.FORWARDED, WATER, at(3), null, "440304-minzheng"));
        assertThat(custody().mustDesignate()).isTrue();
        assertThat(smell.stand().justRaised()).extracting(r -> r.alert().text())
                .anyMatch(text -> text.contains("须由共同上级指定"));

        smell.tell(act(EventKind.FORWARDED, WATER, at(4), null, BUREAU));
        assertThat(custody().pending().body()).isEqualTo("440304-minzheng");
        smell.tell(act(EventKind.DESIGNATED, RECEIVER, at(5), null, BUREAU));

        assertThat(custody().pending()).isEqualTo(new Pending(BUREAU, at(5), true));
        assertThat(lapses()).containsExactly(LapseKind.BUCK_PASSING);
    }

    @Test
    void whatNobodyAcknowledgesGoesToTheDeputyAndThenToTheDutyLeader() {
        smell.told(new Happening.ClockStruck(at(30), List.of()), at(30), at(31), Proof.SYSTEM_LOG);
        assertThat(raised("副职")).hasSize(1);

        smell.told(new Happening.ClockStruck(at(60), List.of(new Leader(BUREAU, "值班长", "班某"))), at(60), at(61),
                Proof.SYSTEM_LOG);
        smell.until(at(24 * 60));

        assertThat(raised("副职")).hasSize(1);
        assertThat(smell.stand().lapses()).extracting(Lapse::kind).contains(LapseKind.SITTING);
        assertThat(raised("值班领导")).singleElement().satisfies(r ->
                assertThat(r.alert().to().person()).isEqualTo("班某"));
    }

    /** Who leads elsewhere at that hour is not told of what waits here. */
    @Test
    void aBodyIsNotChasedByTheRosterOfAnother() {
        smell.told(new Happening.ClockStruck(at(60), List.of(new Leader(WATER, "值班长", "水某"),
                new Leader(BUREAU, "值班长", null))), at(60), at(61), Proof.SYSTEM_LOG);

        assertThat(raised("当班领导")).singleElement().satisfies(r ->
                assertThat(r.alert().text()).contains("空缺"));
        assertThat(smell.stand().raised()).noneMatch(r -> r.alert().to() != null && "水某".equals(r.alert().to().person()));
    }

    private List<Raised> raised(String whom) {
        return smell.stand().raised().stream().filter(r -> r.alert().rules().isEmpty()
                && r.alert().to().role().equals(whom)).toList();
    }

    private List<String> owing(String action) {
        return smell.stand().duties().stream().filter(d -> d.duty().action().equals(action) && d.owed())
                .map(d -> d.duty().by().body()).toList();
    }

    private Custody custody() {
        return smell.stand().custody().get(0);
    }

    /** Those about handing on; that nobody did anything meanwhile is another thing. */
    private List<LapseKind> lapses() {
        return smell.stand().lapses().stream().map(Lapse::kind).filter(k -> k != LapseKind.SITTING).toList();
    }

    private Instant at(int minutes) {
        return smell.after(Duration.ofMinutes(minutes));
    }
}
