package org.fengqiao.matter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** What can happen to a matter. The names are those that rules, scenarios and histories use. */
public enum EventKind implements Labelled {
    RECEIVED("收到"),
    REGISTERED("登记"),
    READ_BACK("复述确认"),
    FORWARDED("转送"),
    ASSIGNED("交办"),
    DELIVERED("送达收件箱"),
    OPENED("点开"),
    ACKNOWLEDGED("签收"),
    PERSON_NAMED("明确责任人"),
    FED_BACK("反馈"),
    PHONED("电话联系"),
    APPOINTED("约见"),
    MET("面谈"),
    CONTACT_ADDED("添加微信"),
    ON_SITE("到场"),
    FIRST_ROUND("首轮处置"),
    VISITED("家访"),
    REVISITED("回访"),
    NOTIFIED("告知"),
    GUIDED("引导"),
    ACCEPTED("受理"),
    NOT_ACCEPTED("不予受理"),
    OBJECTED("提出异议"),
    OBJECTION_UPHELD("异议成立"),
    OBJECTION_REFUSED("异议不成立"),
    RETURNED("退回材料"),
    DISPUTED("受理争议"),
    CONSULTED("协商"),
    DESIGNATED("指定受理"),
    CONFIRMED("确认"),
    EXTENSION_ASKED("申请延期"),
    EXTENSION_APPROVED("批准延期"),
    EXTENSION_REFUSED("不予延期"),
    EXTENSION_TOLD("告知延期"),
    HEARD("听取陈述"),
    INVESTIGATED("调查核实"),
    STUDIED("研究论证"),
    ADOPTED("采纳"),
    MEASURES_TAKEN("采取措施"),
    HEARING_OPENED("听证开始"),
    HEARING_CLOSED("听证结束"),
    ANSWERED("出具意见书"),
    ANSWER_SERVED("送达意见书"),
    REPLIED("答复"),
    REVIEW_REQUESTED("申请复查"),
    REVIEWED("出具复查意见"),
    REVIEW_SERVED("送达复查意见"),
    RECHECK_REQUESTED("申请复核"),
    RECHECKED("出具复核意见"),
    MEDIATED("调解"),
    SETTLED("达成协议"),
    EXECUTED("执行"),
    EXPLAINED("解释疏导"),
    HELPED("帮扶救助"),
    MENDING_ORDERED("责令整改"),
    SWEPT("专项排查"),
    CLOSING_REPORTED("提交办结报告"),
    REPORTED("报告"),
    INFORMED("通报"),
    PROPOSED("提出建议"),
    PROPOSAL_ANSWERED("建议反馈"),
    LISTED("列入清单"),
    DISPATCHED("派单"),
    WHISTLED("吹哨"),
    WHISTLE_AUTHORISED("吹哨授权"),
    REPORTED_IN("报到"),
    CO_ORDINATION_ASKED("提请协调"),
    INSTRUCTED("批示"),
    INSTRUCTION_ANSWERED("批示反馈"),
    SUPERVISED("督办"),
    SUPERVISION_ANSWERED("督办反馈"),
    SUPERVISION_LIFTED("解除督办"),
    LISTING_ASKED("提请点题"),
    LISTED_FOR_SUPERVISION("挂牌督办"),
    DELISTED("摘牌"),
    ESCALATED("提级"),
    DE_ESCALATED("解除提级"),
    CASE_HELD("包案"),
    VISIT_ARRANGED("安排到访"),
    VISIT_MISSED("未到访"),
    RECUSED("回避"),
    REPRESENTATIVES_NAMED("推选代表"),
    CLOSED("办结"),
    RESOLVED("化解"),
    STRUCK_OFF("销案"),
    CONCLUDED("终结"),
    REMINDED("催办"),
    RATED("评价"),
    REOPENED("重新办理"),
    WAIVED("免除"),
    WITHDRAWN("撤回"),
    /** Of an issued paper, which keeps its number. */
    PAPER_WITHDRAWN("撤销文书");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    @JsonValue
    public String code() {
        return Labelled.super.code();
    }

    /** Whether the petitioner does it, whoever writes it down: no body acts. */
    public boolean byPetitioner() {
        return switch (this) {
            case REMINDED, RATED, WITHDRAWN, REVIEW_REQUESTED, RECHECK_REQUESTED, REPRESENTATIVES_NAMED -> true;
            default -> false;
        };
    }

    @JsonCreator
    public static EventKind of(String text) {
        return Labelled.parse(EventKind.class, "事件类型", text);
    }
}
