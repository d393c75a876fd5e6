package org.fengqiao.planning.visits.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.junit.jupiter.api.Test;

class OfficeRosterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Plan PLAN = new Plan(Map.of("1", new Assignment("a", DAY), "2", new Assignment("b", DAY)));
    private static final Signature SILENT = new Signature("office", Instant.EPOCH, null);
    private static final Signature REASONED = new Signature("office", Instant.EPOCH, " 有事 ");

    private final OfficeRoster draft = OfficeRoster.draft(new RosterHead("id", "town", "三月", YearMonth.of(2026, 3),
            YearMonth.of(2026, 3), "hash"), PLAN, Circumstances.NONE);

    @Test
    void goesFromDraftToPublicationOneStepAfterTheOther() {
        OfficeRoster sent = draft.sent(List.of()).replied(reply("a", ReplyKind.CONFIRMED, SILENT))
                .replied(reply("b", ReplyKind.CONFIRMED, SILENT));
        OfficeRoster approved = sent.approved(new Approval("sj", "甲一", SILENT));

        OfficeRoster published = approved.published(SILENT, List.of());

        assertThat(published.state()).isEqualTo(RosterState.PUBLISHED);
        assertThat(published.approval().name()).isEqualTo("甲一");
        assertThatThrownBy(() -> draft.published(SILENT, List.of())).hasMessageContaining("请先由领导批准");
        assertThatThrownBy(() -> draft.approved(null)).hasMessageContaining("请先送领导办公室");
        assertThatThrownBy(() -> published.edited(published.draft())).hasMessageContaining("只能通过修复");
        assertThatThrownBy(() -> published.returned(REASONED)).hasMessageContaining("已公布");
    }

    @Test
    void whatBreaksARuleIsNotSentAndWhatIsLateNeedsAReason() {
        assertThatThrownBy(() -> draft.sent(List.of("接待室不够"))).hasMessageContaining("接待室不够");
        OfficeRoster approved = draft.sent(List.of()).approved(new Approval("sj", "甲一", REASONED));
        assertThatThrownBy(() -> approved.published(SILENT, List.of("2026-03-02 应在 2026-02-20 前公布")))
                .hasMessageContaining("要写明原因");
        assertThat(approved.published(REASONED, List.of("晚了")).publicity().published().reason()).isEqualTo("有事");
    }

    @Test
    void aDeclineHasAReasonAndStandsAgainstApproval() {
        OfficeRoster sent = draft.sent(List.of());
        assertThatThrownBy(() -> sent.replied(reply("a", ReplyKind.DECLINED, SILENT))).hasMessageContaining("要写明原因");
        assertThatThrownBy(() -> sent.replied(reply("z", ReplyKind.CONFIRMED, SILENT))).hasMessageContaining("不需要答复");

        OfficeRoster declined = sent.replied(reply("a", ReplyKind.DECLINED, REASONED));

        assertThatThrownBy(() -> declined.approved(new Approval("sj", "甲一", REASONED))).hasMessageContaining("不能承担");
        assertThat(declined.replied(reply("a", ReplyKind.CONFIRMED, SILENT)).replies()).hasSize(1);
    }

    @Test
    void confirmationsHoldUntilTheLeadersOwnDutiesChange() {
        OfficeRoster back = draft.sent(List.of()).replied(reply("a", ReplyKind.CONFIRMED, SILENT))
                .replied(reply("b", ReplyKind.CONFIRMED, SILENT)).returned(REASONED);

        OfficeRoster moved = back.edited(back.draft().moved("1", new Assignment("c", DAY)));

        assertThat(moved.replies()).extracting(Reply::post).containsExactly("b");
        assertThatThrownBy(() -> draft.sent(List.of()).returned(SILENT)).hasMessageContaining("要写明原因");
    }

    @Test
    void undoWalksBackAndRedoForwardUntilSomethingElseIsDone() {
        OfficeRoster two = draft.edited(draft.draft().pinned("1", true)).atVersion(2);
        OfficeRoster three = two.edited(two.draft().pinned("2", true)).atVersion(3);
        assertThat(three.undoes()).isEqualTo(2);

        OfficeRoster four = three.undone(two).atVersion(4);
        assertThat(four.undoes()).isEqualTo(1);
        OfficeRoster five = four.undone(draft).atVersion(5);
        assertThatThrownBy(five::undoes).hasMessageContaining("没有可以撤销");
        assertThat(five.redoes()).isEqualTo(4);
        assertThatThrownBy(five.edited(two.draft())::redoes).hasMessageContaining("没有可以重做");
    }

    @Test
    void aRepairCountsWhatChangedAndAsksTheLeadersAgain() {
        OfficeRoster published = draft.sent(List.of()).replied(reply("a", ReplyKind.CONFIRMED, SILENT))
                .replied(reply("b", ReplyKind.CONFIRMED, SILENT)).approved(new Approval("sj", "甲一", SILENT))
                .published(SILENT, List.of());
        Plan mended = PLAN.with("1", new Assignment("c", DAY));
        assertThatThrownBy(() -> published.repaired(mended, Circumstances.NONE, SILENT)).hasMessageContaining("要写明原因");

        OfficeRoster repaired = published.repaired(mended, Circumstances.NONE, REASONED);

        assertThat(repaired.publicity().sequence("1")).isEqualTo(1);
        assertThat(repaired.publicity().sequence("2")).isZero();
        assertThat(repaired.publicity().withdrawn()).containsExactly(new Publicity.Withdrawn("1", "a", DAY, 1));
        assertThat(repaired.replies()).extracting(Reply::post).containsExactly("b");
        assertThat(repaired.asks("c")).isTrue();
        assertThat(repaired.replied(reply("c", ReplyKind.CONFIRMED, SILENT)).asks("c")).isFalse();
        assertThatThrownBy(() -> repaired.replied(reply("b", ReplyKind.DECLINED, REASONED)))
                .hasMessageContaining("任务没有再变");
        assertThat(repaired.repaired(PLAN, Circumstances.NONE, REASONED).publicity().sequence("1")).isEqualTo(2);
    }

    @Test
    void undoTakesBackWhatARepairTookUpAndRedoTakesItUpAgain() {
        Circumstances notice = new Circumstances(List.of(), List.of(), List.of(), Set.of("A-1"), List.of());
        OfficeRoster repaired = draft.repaired(PLAN.with("1", new Assignment("c", DAY)), notice, SILENT).atVersion(2);

        OfficeRoster undone = repaired.undone(draft).atVersion(3);

        assertThat(undone.draft()).isEqualTo(draft.draft());
        assertThat(undone.circumstances()).isEqualTo(Circumstances.NONE);
        OfficeRoster redone = undone.redone(repaired);
        assertThat(redone.circumstances()).isEqualTo(notice);
        assertThat(redone.draft()).isEqualTo(repaired.draft());
    }

    private static Reply reply(String post, ReplyKind kind, Signature by) {
        return new Reply(post, kind, ReplySource.LEADER, by);
    }
}
