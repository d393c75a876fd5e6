package org.fengqiao.casework.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.stand.Cases.BUREAU;
import static org.fengqiao.casework.stand.Cases.RECEIVER;
import static org.fengqiao.casework.stand.Cases.WATER;
import static org.fengqiao.casework.stand.Cases.act;

import java.time.Duration;
import java.time.Instant;
import org.fengqiao.matter.EventKind;
import org.junit.jupiter.api.Test;

/** Whoever gets a demand objects to it, somebody else verifies that, and until then it stays where it is. */
class ObjectionTest {

    private final Cases smell = Cases.smell();

    @Test
    void anUpheldObjectionGivesItBackToTheSender() {
        smell.tell(act(EventKind.FORWARDED, RECEIVER, at(1), null, WATER));
        smell.tell(act(EventKind.ACKNOWLEDGED, WATER, at(5)));
        smell.tell(act(EventKind.OBJECTED, WATER, at(60)));
        assertThat(smell.custody().body()).isEqualTo(WATER);

        smell.tell(act(EventKind.OBJECTION_UPHELD, RECEIVER, at(90)));

        assertThat(smell.custody().body()).isEqualTo(RECEIVER);
        assertThat(smell.passing()).isEmpty();
    }

    @Test
    void aTransferThatTheReceiverObjectedToLeavesTheDutiesWhereTheyWere() {
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));
        smell.tell(act(EventKind.FORWARDED, BUREAU, at(6), null, WATER));
        smell.tell(act(EventKind.OBJECTED, WATER, at(20)));
        smell.tell(act(EventKind.OBJECTION_UPHELD, BUREAU, at(40)));

        assertThat(smell.owing("首轮处置")).containsExactly(BUREAU);
        assertThat(smell.custody().body()).isEqualTo(BUREAU);
    }

    @Test
    void aRefusedObjectionIsBuckPassing() {
        smell.tell(act(EventKind.FORWARDED, RECEIVER, at(1), null, WATER));
        smell.tell(act(EventKind.OBJECTED, WATER, at(60)));
        smell.tell(act(EventKind.OBJECTION_REFUSED, RECEIVER, at(90)));

        assertThat(smell.passing()).containsExactly(LapseKind.BUCK_PASSING);
        assertThat(smell.stand().lapses().get(0).body()).isEqualTo(WATER);
    }

    @Test
    void nobodyUpholdsHisOwnObjection() {
        smell.tell(act(EventKind.FORWARDED, RECEIVER, at(1), null, WATER));
        smell.tell(act(EventKind.ACKNOWLEDGED, WATER, at(5)));
        smell.tell(act(EventKind.OBJECTED, WATER, at(60)));

        smell.tell(act(EventKind.OBJECTION_UPHELD, WATER, at(90)));

        assertThat(smell.custody().body()).isEqualTo(WATER);
    }

    @Test
    void aDesignatedBodyCannotGiveItBack() {
        smell.tell(act(EventKind.DESIGNATED, RECEIVER, at(1), null, WATER));
        smell.tell(act(EventKind.OBJECTED, WATER, at(60)));
        smell.tell(act(EventKind.OBJECTION_UPHELD, RECEIVER, at(90)));

        assertThat(smell.custody().pending().body()).isEqualTo(WATER);
        assertThat(smell.stand().lapses()).extracting(Lapse::text).contains("指定受理的单位提出异议，不算数",
                "没有算数的异议，认可异议不算数");
        assertThat(smell.owing("首轮处置")).as("its duties stay as the demand does").containsExactly(WATER);
    }

    @Test
    void whomTheHolderSendsItToInsteadOfTheOneThatRulesNamedIsWaitedFor() {
        smell.tell(act(EventKind.FORWARDED, RECEIVER, at(1), null, WATER));

        assertThat(smell.custody().pending()).isEqualTo(new Pending(WATER, at(1), false));
        smell.tell(act(EventKind.OBJECTED, WATER, at(2)));
        smell.tell(act(EventKind.OBJECTION_UPHELD, RECEIVER, at(3)));

        assertThat(smell.custody().body()).isEqualTo(RECEIVER);
        assertThat(smell.custody().pending().body()).as("what rules say stands again").isEqualTo(BUREAU);
    }

    @Test
    void whomRulesNamedMayObjectToWhoeverHasIt() {
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));
        smell.tell(act(EventKind.OBJECTED, BUREAU, at(6)));
        smell.tell(act(EventKind.OBJECTION_UPHELD, RECEIVER, at(7)));
        assertThat(smell.custody().why()).isEqualTo("异议成立，收回");

        smell.tell(act(EventKind.FORWARDED, RECEIVER, at(8), null, WATER));
        smell.tell(act(EventKind.ACKNOWLEDGED, WATER, at(9)));

        assertThat(smell.custody().body()).isEqualTo(WATER);
        assertThat(smell.passing()).isEmpty();
    }

    @Test
    void onlyTheSenderOrWhoStandsAboveVerifies() {
        smell.tell(act(EventKind.ACKNOWLEDGED, BUREAU, at(5)));
        smell.tell(act(EventKind.FORWARDED, BUREAU, at(6), null, WATER));
        smell.tell(act(EventKind.ACKNOWLEDGED, WATER, at(7)));
        smell.tell(act(EventKind.OBJECTED, WATER, at(8)));

        smell.tell(act(EventKind.OBJECTION_UPHELD, null, at(9)));
        smell.tell(act(EventKind.OBJECTION_UPHELD, "440304-minzheng", at(10)));
        assertThat(smell.custody().body()).isEqualTo(WATER);
        assertThat(smell.passing()).containsExactly(LapseKind.BUCK_PASSING, LapseKind.BUCK_PASSING);

        smell.tell(act(EventKind.OBJECTION_UPHELD, "440304-zhengfu", at(11)));
        assertThat(smell.custody().body()).isEqualTo(BUREAU);
    }

    @Test
    void whoeverTookItUpFormallyDoesNotObjectAnyMore() {
        smell.tell(act(EventKind.ACCEPTED, BUREAU, at(5)));
        smell.tell(act(EventKind.OBJECTED, BUREAU, at(60)));

        assertThat(smell.passing()).containsExactly(LapseKind.BUCK_PASSING);
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

    private Instant at(int minutes) {
        return smell.after(Duration.ofMinutes(minutes));
    }
}
