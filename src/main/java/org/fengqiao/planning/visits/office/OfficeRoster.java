package org.fengqiao.planning.visits.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;

/**
 * A roster in the office's hands at one version. Each step gives the next state; whoever stores it counts versions.
 *
 * @param version   from 1; the number under which this state is stored
 * @param replies   at most one a post
 * @param approval  null until approved
 * @param publicity null until published
 */
public record OfficeRoster(RosterHead head, int version, RosterState state, Draft draft, Circumstances circumstances,
                           Undo undo, List<Reply> replies, Approval approval, Publicity publicity) {

    public OfficeRoster {
        replies = List.copyOf(replies);
    }

    public static OfficeRoster draft(RosterHead head, Plan plan, Circumstances circumstances) {
        return new OfficeRoster(head, 1, RosterState.DRAFT, new Draft(plan, Set.of()), circumstances, Undo.NONE,
                List.of(), null, null);
    }

    /** Another draft; undo brings this one back. Replies of leaders whose duties changed no longer hold. */
    public OfficeRoster edited(Draft other) {
        need(RosterState.DRAFT, "修改", "已公布的只能通过修复来改；已送出或已批准的请先退回修改。");
        return next(RosterState.DRAFT, other, undo.after(version), holding(other.plan()));
    }

    /**
     * A step is taken back whole: after a repair also what the repair took up, so that plan and circumstances agree.
     *
     * @param earlier the version that {@link #undoes} names
     */
    public OfficeRoster undone(OfficeRoster earlier) {
        undoes();
        return back(earlier, undo.undone(version));
    }

    /** @param later the version that {@link #redoes} names */
    public OfficeRoster redone(OfficeRoster later) {
        redoes();
        return back(later, undo.redone(version));
    }

    /** The version that undo brings back. */
    public int undoes() {
        need(RosterState.DRAFT, "撤销", "只有草稿可以撤销。");
        return last(undo.back(), "没有可以撤销的修改。");
    }

    public int redoes() {
        need(RosterState.DRAFT, "重做", "只有草稿可以重做。");
        return last(undo.forward(), "没有可以重做的修改。");
    }

    /** @param broken what a roster must not break and this one does */
    public OfficeRoster sent(List<String> broken) {
        need(RosterState.DRAFT, "送出", "");
        if (!broken.isEmpty()) {
            throw OfficeException.conflict("这份排班还有 " + broken.size() + " 处不符合必须遵守的规定，不能送出：" + broken.get(0)
                    + "。请先调整或重新求解。");
        }
        return next(RosterState.SENT, draft, Undo.NONE, replies);
    }

    /** Leaders whose duties a repair changed after publication are asked again; what they decline needs another repair. */
    public OfficeRoster replied(Reply reply) {
        if (state == RosterState.PUBLISHED && posts().contains(reply.post()) && !asks(reply.post())) {
            throw OfficeException.conflict("岗位「" + reply.post() + "」已经答复，任务没有再变。不能承担的，请排班室修复。");
        } else if (state != RosterState.PUBLISHED) {
            need(RosterState.SENT, "答复", "送出以后、批准以前，或公布后任务变了，才能答复。");
        }
        if (!posts().contains(reply.post())) {
            throw OfficeException.invalid("post", "这份排班里没有岗位「" + reply.post() + "」的任务，不需要答复。");
        }
        if (reply.kind() == ReplyKind.DECLINED) {
            reply.signature().withReason("不能承担");
        }
        List<Reply> all = new ArrayList<>(replies);
        all.removeIf(r -> r.post().equals(reply.post()));
        all.add(reply);
        return next(state, draft, undo, all);
    }

    /** Whether an answer of this post is wanted now: while the roster goes round, and again where a repair changed its duties. */
    public boolean asks(String post) {
        return posts().contains(post) && (state == RosterState.SENT || state == RosterState.PUBLISHED
                && replies.stream().noneMatch(r -> r.post().equals(post)));
    }

    /** Back to a draft; confirmations of leaders whose duties stay as they are will still hold. */
    public OfficeRoster returned(Signature why) {
        why.withReason("退回修改");
        if (state != RosterState.SENT && state != RosterState.APPROVED) {
            throw OfficeException.conflict("现在是" + state.label() + "，只有已送出或已批准的可以退回修改。");
        }
        return new OfficeRoster(head, version, RosterState.DRAFT, draft, circumstances, Undo.NONE, replies, null, null);
    }

    public OfficeRoster approved(Approval given) {
        need(RosterState.SENT, "批准", "请先送领导办公室确认。");
        Set<String> silent = posts();
        for (Reply reply : replies) {
            if (reply.kind() == ReplyKind.DECLINED) {
                throw OfficeException.conflict("岗位「" + reply.post() + "」答复不能承担，请先退回修改，重新安排后再批准。");
            }
            silent.remove(reply.post());
        }
        if (!silent.isEmpty() && given.signature().reason().isEmpty()) {
            throw OfficeException.invalid("reason", "还有 " + silent.size() + " 位领导没有答复（" + String.join("、", silent)
                    + "），要批准请写明理由，例如逾期未答复视为同意。");
        }
        return new OfficeRoster(head, version, RosterState.APPROVED, draft, circumstances, undo, replies, given, null);
    }

    /** @param late what can no longer be published in time, see {@link LeadTime} */
    public OfficeRoster published(Signature signature, List<String> late) {
        need(RosterState.APPROVED, "公布", "请先由领导批准。");
        if (!late.isEmpty()) {
            signature.withReason("有 " + late.size() + " 项来不及提前公布（" + late.get(0) + "），仍要公布");
        }
        return new OfficeRoster(head, version, RosterState.PUBLISHED, draft, circumstances, Undo.NONE, replies,
                approval, Publicity.of(signature));
    }

    /**
     * What has come up is taken up. A published roster changes for a reason only; leaders whose duties changed are
     * asked again.
     */
    public OfficeRoster repaired(Plan plan, Circumstances more, Signature signature) {
        if (state == RosterState.DRAFT) {
            return new OfficeRoster(head, version, state, draft.with(plan), circumstances.and(more),
                    undo.after(version), holding(plan), null, null);
        }
        need(RosterState.PUBLISHED, "修复", "已送出或已批准的请先退回修改。");
        signature.withReason("修复已公布的排班");
        return new OfficeRoster(head, version, state, draft.with(plan), circumstances.and(more), Undo.NONE,
                holding(plan), approval, publicity.changed(draft.plan(), plan));
    }

    public OfficeRoster atVersion(int number) {
        return new OfficeRoster(head, number, state, draft, circumstances, undo, replies, approval, publicity);
    }

    /** Posts that have a duty, in order. */
    public Set<String> posts() {
        Set<String> posts = new TreeSet<>();
        draft.plan().assignments().values().stream().map(Assignment::post).forEach(posts::add);
        return posts;
    }

    private List<Reply> holding(Plan plan) {
        List<DutyChange> changes = DutyChange.between(draft.plan(), plan);
        return replies.stream().filter(r -> changes.stream().noneMatch(c -> c.concerns(r.post()))).toList();
    }

    private OfficeRoster back(OfficeRoster to, Undo stack) {
        return new OfficeRoster(head, version, state, to.draft, to.circumstances, stack, holding(to.draft.plan()),
                approval, publicity);
    }

    private OfficeRoster next(RosterState to, Draft content, Undo stack, List<Reply> answered) {
        return new OfficeRoster(head, version, to, content, circumstances, stack, answered, approval, publicity);
    }

    private void need(RosterState wanted, String what, String instead) {
        if (state != wanted) {
            throw OfficeException.conflict("现在是" + state.label() + "，不能" + what + "。" + instead);
        }
    }

    private static int last(List<Integer> versions, String none) {
        if (versions.isEmpty()) {
            throw OfficeException.conflict(none);
        }
        return versions.get(versions.size() - 1);
    }
}
