package org.fengqiao.policy.outcome;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.term.Labelled;

/** Parties that a rule names by their part; each decision finds the body or post that plays it. */
public enum Role implements Labelled {
    RECEIVER("收到单位"),
    SENDER("转送单位"),
    COMPETENT("主管单位"),
    /** The competent body at county level; where the catalogue names none there, the competent body. */
    COUNTY_COMPETENT("县区主管单位"),
    FIRST("首办单位"),
    FIRST_PERSON("首办人"),
    LEAD("牵头单位"),
    CO("协办单位"),
    COORDINATOR("协调领导"),
    COMPLAINED("被反映单位"),
    ACCUSED("被检举控告方"),
    TOUCHED("涉及单位"),
    TRIAGE("分拣席"),
    PETITION_OFFICE("信访部门"),
    UPPER_PETITION_OFFICE("上一级信访部门"),
    NATIONAL_PETITION_OFFICE("国家信访局"),
    JOINT_CONFERENCE("信访工作联席会议"),
    JOINT_CONFERENCE_OFFICE("信访工作联席会议办公室"),
    PARTY_COMMITTEE("本级党委"),
    GOVERNMENT("本级政府"),
    /** Head of the party committee of the receiver's level (Art. 30(2)). */
    PARTY_PRINCIPAL("党委主要负责人"),
    /** The leader of that level whose portfolio holds 组织 (Art. 30(2)). */
    ORGANISATION_LEADER("分管组织负责人"),
    DISCIPLINE("纪检监察机关"),
    ORGANISATION("组织部门"),
    POLITICAL_LEGAL("政法委"),
    INSPECTION("督查部门"),
    FIRST_HEAD("首办单位负责人"),
    LEAD_HEAD("牵头单位负责人"),
    CO_HEAD("协办单位负责人"),
    /** The post that the latest event 包案 names. */
    CASE_HOLDER("包案领导"),
    /** The post that the latest event 安排到访 names. */
    VISITOR("到访领导"),
    /** The bodies that the events 吹哨 name. */
    WHISTLED("吹哨点名单位"),
    /** The body beyond the caller's area that the latest event 提请协调 names. */
    ASKED("提请协助单位"),
    /** The bodies that the events 督办 name as acting; before any, the petition office. */
    SUPERVISING("督办单位"),
    FIRST_SUPERIOR("首办单位的上一级"),
    REVIEWER("复查机关"),
    RECHECKER("复核机关"),
    COMMON_SUPERIOR("共同的上一级"),
    HANDLING_BODY("在办单位"),
    DESIGNATED("指定受理机关"),
    CHANNEL_PRINCIPAL("渠道主官"),
    BOUND_LEADER("包联领导"),
    PORTFOLIO_LEADER("分管领导"),
    PRINCIPAL("党政主要领导"),
    COMMUNITY_SECRETARY("社区书记"),
    TOWNSHIP_SECRETARY("街道书记"),
    TOWNSHIP("属地乡镇街道"),
    COMMUNITY("属地村社区"),
    GRID_WORKER("网格员"),
    PETITIONER("信访人");

    private final String label;

    Role(String label) {
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

    @JsonCreator
    public static Role of(String text) {
        return Labelled.parse(Role.class, "责任角色", text);
    }
}
