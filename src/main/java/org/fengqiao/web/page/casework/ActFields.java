package org.fengqiao.web.page.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.policy.Action;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.outcome.Outcome;

/** Which fields the form of an act has: those that it can mean something in first, the others folded away. */
final class ActFields {

    private static final ActField DAYS = new ActField("days", "延长几天（自然日）", null, "number", true, Map.of());
    private static final ActField REASON = ActField.text("note", "理由", null).must();

    private final EventKind kind;
    private final Stand stand;
    private final Policy policy;
    private final String about;
    private final List<String> extendable;

    /**
     * @param about      the question that a confirmation answers, or null while it is not chosen
     * @param extendable the actions for which more time can be asked
     */
    ActFields(EventKind kind, Stand stand, Policy policy, String about, List<String> extendable) {
        this.about = about;
        this.extendable = extendable;
        this.kind = kind;
        this.stand = stand;
        this.policy = policy;
    }

    /** What is asked at once. */
    List<ActField> asked() {
        List<ActField> fields = new ArrayList<>(own());
        if (!kind.byPetitioner()) {
            fields.add(0, ActField.body("body", "谁做的（单位）", null));
        }
        if (stand.custody().size() > 1) {
            fields.add(ActField.choice("demand", "哪一项诉求", Stream.concat(Stream.of(""),
                    stand.custody().stream().map(c -> c.demand())).toArray(String[]::new)).hinted("不选为全部"));
        }
        if (fields.stream().noneMatch(field -> field.name().equals("note"))) {
            fields.add(ActField.text("note", "备注", null));
        }
        fields.add(ActField.time("at", "真实时间", "现在做的留空；补记写 2026-03-02 09:30"));
        fields.add(ActField.choice("proof", "凭什么（佐证）", Proof.values()).hinted("通话记录、邮戳、送达回证、系统日志证明时间"));
        return fields;
    }

    /** The rest, which rules of a place may ask for; by when an asking is decided the register writes itself. */
    List<ActField> more() {
        Set<String> there = Set.copyOf(asked().stream().map(ActField::name).toList());
        return Stream.of(ActField.text("post", "职务", null), ActField.text("value", "内容", null),
                        ActField.text("about", "关于", null), result(),
                        ActField.time("until", "限办到", "2026-03-10 18:00"))
                .filter(field -> !there.contains(field.name()))
                .filter(field -> kind != EventKind.EXTENSION_ASKED || !field.name().equals("until")).toList();
    }

    private List<ActField> own() {
        return switch (kind) {
            case FORWARDED, DISPATCHED, DESIGNATED, CONSULTED -> List.of(to().must());
            case ASSIGNED -> List.of(to().must(), ActField.time("until", "办结报告报送到", "2026-03-10 18:00"));
            case WHISTLED -> List.of(ActField.text("value", "叫哪些单位", "几个单位用顿号隔开；留空叫首办和涉及单位"),
                    ActField.text("about", "点名到人", "这些单位的人名或职务，用顿号隔开；可留空"),
                    ActField.time("until", "报到时间", "2026-03-10 18:00").must());
            case CO_ORDINATION_ASKED -> List.of(ActField.body("value", "请哪个区外单位", null).must());
            case WHISTLE_AUTHORISED -> List.of(ActField.choice("value", "是否同意", "同意", "不同意"));
            case INSTRUCTED -> List.of(ActField.choice("value", "批示种类", "圈阅", "办理", "办理并反馈"),
                    ActField.text("post", "谁批示（职务）", null), ActField.time("until", "限办到", "2026-03-10 18:00"));
            case EXTENSION_ASKED -> List.of(ActField.choice("about", "哪项职责的期限", extendable.toArray(String[]::new))
                            .must().hinted("申请不改变期限，批准以后才延长"), DAYS,
                    ActField.text("post", "申请人（职务）", null), REASON);
            case EXTENSION_APPROVED -> List.of(DAYS, ActField.text("post", "批准人（职务）", null).must(), REASON);
            case EXTENSION_REFUSED -> List.of(ActField.text("post", "决定人（职务）", null).must(), REASON);
            case OBJECTED, OBJECTION_UPHELD, OBJECTION_REFUSED, RETURNED, NOT_ACCEPTED, REOPENED,
                 DELISTED -> List.of(REASON);
            case DE_ESCALATED -> List.of(level("解除提到哪一级的", "不写算分管领导"), REASON);
            case WAIVED -> List.of(ActField.text("about", "免除哪项职责", null).offering(owed()).must(), REASON);
            case CONFIRMED -> List.of(ActField.text("about", "确认什么", null).offering(questions()).must(),
                    conclusion().must());
            case ANSWERED, REVIEWED, RECHECKED -> List.of(ActField.choice("value", "意见", "", "支持", "部分支持",
                    "解释说明", "不予支持").hinted("支持、部分支持的，执行以后才算化解"),
                    ActField.time("until", "执行到", "支持的写明何日以前执行"));
            case SETTLED -> List.of(ActField.time("until", "履行到", "协议写明的履行期限"));
            case REVISITED -> List.of(ActField.choice("value", "信访人", "满意", "不满意", "联系不上"), result());
            case RATED -> List.of(ActField.choice("value", "评价", "满意", "不满意").must());
            case PHONED, MET, VISITED, ON_SITE, CONTACT_ADDED -> List.of(result());
            case PERSON_NAMED -> List.of(ActField.text("value", "责任人", null).must());
            case ESCALATED -> List.of(level("提到哪一级", "不写算分管领导"), ActField.text("post", "哪位领导（职务）", null));
            case CASE_HELD -> List.of(ActField.text("post", "哪位领导（职务）", null), ActField.text("about", "哪一级", "可留空"));
            case APPOINTED -> List.of(ActField.text("post", "约谁见面（职务）", null),
                    level("哪一级领导", "领导约见的写上，交排班安排；由承办人见面的留空"));
            case REPRESENTATIVES_NAMED -> List.of(ActField.choice("value", "推选了没有", "已推选", "请过未推选")
                    .hinted("没有推选的，照常登记接待"));
            case LISTED_FOR_SUPERVISION -> List.of(ActField.text("post", "谁挂牌（职务）", "列在他的清单上"),
                    ActField.time("until", "办到", "不写按规则定"));
            case SUPERVISED -> List.of(ActField.time("until", "办到", "不写按规则定"));
            case PROPOSAL_ANSWERED -> List.of(ActField.choice("about", "答复哪种建议", "改进工作", "完善政策", "追究责任").must(),
                    ActField.choice("value", "是否采纳", "采纳", "部分采纳", "不采纳").must(), REASON);
            case LISTED -> List.of(ActField.text("post", "谁列入（职务）", null));
            case PROPOSED -> List.of(ActField.choice("about", "建议种类", "改进工作", "完善政策", "追究责任"),
                    ActField.body("value", "向哪个单位", null));
            case ANSWER_SERVED, REVIEW_SERVED, NOTIFIED, EXTENSION_TOLD, DELIVERED -> List.of(
                    ActField.text("means", "送达方式", null)
                            .offering(List.of("直接送达", "留置送达", "委托送达", "邮寄送达", "电子送达", "公告送达")),
                    ActField.text("receiver", "签收人", null), ActField.text("serviceProof", "凭证号", "回证、邮单、照片编号"),
                    result().hinted("没送到的选「未接通」，不算送达"),
                    new ActField("refused", "拒收（视为送达）", null, "check", false, Map.of()));
            default -> List.of();
        };
    }

    private static ActField level(String label, String hint) {
        return ActField.text("about", label, hint).offering(List.of("街道书记", "分管领导", "党政主要领导"));
    }

    private static ActField to() {
        return ActField.body("value", "交给哪个单位", null);
    }

    private static ActField result() {
        return ActField.choice("result", "结果", EventResult.values());
    }

    private List<String> owed() {
        return stand.duties().stream().filter(LedgerDuty::owed).map(d -> d.duty().action()).distinct().toList();
    }

    /** What is owed to be confirmed now, then what rules let some confirm. */
    private List<String> questions() {
        Stream<String> may = policy.rules().stream().flatMap(rule -> rule.then().stream())
                .filter(Outcome.May.class::isInstance).map(power -> ((Outcome.May) power).action());
        return Stream.concat(owed().stream(), may).flatMap(action -> policy.action(action).stream())
                .filter(a -> a.evidence().contains(kind)).flatMap(a -> a.about().choices().stream()).distinct().toList();
    }

    /** What rules take for an answer: chosen where the question is known and they list it. */
    private ActField conclusion() {
        List<String> answers = answers(policy.actions().stream().filter(a -> about != null && a.about().choices().contains(about)));
        return answers.isEmpty() ? ActField.text("value", "结论", null).offering(answers(owed().stream()
                .flatMap(action -> policy.action(action).stream())))
                : ActField.choice("value", "结论", Stream.concat(Stream.of(""), answers.stream()).toArray(String[]::new));
    }

    private List<String> answers(Stream<Action> actions) {
        return actions.filter(a -> a.evidence().contains(kind)).flatMap(a -> a.values().stream()).distinct().toList();
    }
}
