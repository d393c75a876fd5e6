package org.fengqiao.policy.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.policy.fact.AccusedFact;
import org.fengqiao.policy.fact.BodyFact;
import org.fengqiao.policy.fact.ChannelFact;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.fact.DivisionFact;
import org.fengqiao.policy.fact.EventFact;
import org.fengqiao.policy.fact.HandlingFact;
import org.fengqiao.policy.fact.ItemFact;
import org.fengqiao.policy.fact.MatterFact;

/**
 * Every fact and field that a rule may name. A pattern may stand on {@code 诉求} or {@code 事项}; {@code exists} and
 * {@code not} may stand on the members of a list field of {@code 诉求}, under the name of their type.
 */
public final class Facts {

    public static final String DEMAND = "诉求";
    public static final String MATTER = "事项";

    private final Map<String, FactType> types = new LinkedHashMap<>();

    public Facts() {
        add(FactType.of(DEMAND, "Demand", DemandFact.class)
                .text("编号", "id", DemandFact::id)
                .object("事项", "matter", "事项", DemandFact::matter)
                .object("事项类别", "item", "事项类别", DemandFact::item)
                .text("内容", "text", DemandFact::text)
                .term("给定目的", "givenPurpose", TermSet.PURPOSE, DemandFact::givenPurpose)
                .term("拟定目的", "proposedPurpose", TermSet.PURPOSE, DemandFact::proposedPurpose)
                .object("被反映单位", "complainedBody", "单位", DemandFact::complainedBody)
                .list("被检举控告", "accused", "被检举控告", DemandFact::accused)
                .flag("紧急", "urgent", DemandFact::urgent)
                .flag("重大", "serious", DemandFact::serious)
                .flag("危及人身", "danger", DemandFact::danger)
                .flag("生活困难", "hardship", DemandFact::hardship)
                .flag("涉企", "enterprise", DemandFact::enterprise)
                .flag("涉法涉诉", "litigation", DemandFact::litigation)
                .flag("政策问题", "policyGap", DemandFact::policyGap)
                .flag("曾有承诺", "promised", DemandFact::promised)
                .flag("要求保密", "confidential", DemandFact::confidential)
                .list("涉及单位", "touched", "单位", DemandFact::touched)
                .list("在办", "handlings", "在办", DemandFact::handlings)
                .list("事件", "events", "事件", DemandFact::events)
                .term("性质", "purpose", TermSet.PURPOSE, DemandFact::purpose)
                .flag("性质待定", "purposeOpen", DemandFact::purposeOpen)
                .term("级别", "caseLevel", TermSet.CASE_LEVEL, DemandFact::caseLevel)
                .term("途径", "legalChannel", TermSet.LEGAL_CHANNEL, DemandFact::legalChannel)
                .flag("途径待定", "legalChannelOpen", DemandFact::legalChannelOpen)
                .term("职权归属", "competence", TermSet.COMPETENCE, DemandFact::competence)
                .flag("有共同上级", "commonSuperior", DemandFact::commonSuperior)
                .object("主管单位", "competent", "单位", DemandFact::competent)
                .object("首办单位", "firstHandler", "单位", DemandFact::firstHandler)
                .object("牵头单位", "lead", "单位", DemandFact::lead)
                .list("协办单位", "coHandlers", "单位", DemandFact::coHandlers)
                .build());
        add(FactType.of(MATTER, "Matter", MatterFact.class)
                .text("编号", "id", MatterFact::id)
                .object("渠道", "channel", "渠道", MatterFact::channel)
                .term("形式", "form", TermSet.FORM, MatterFact::form)
                .text("标题", "title", MatterFact::title)
                .text("正文", "text", MatterFact::text)
                .date("收到日", "receivedOn", MatterFact::receivedOn)
                .object("收到单位", "receiver", "单位", MatterFact::receiver)
                .object("转送单位", "sender", "单位", MatterFact::sender)
                .flag("经转送", "transferred", MatterFact::transferred)
                .object("地点", "place", "区划", MatterFact::place)
                .integer("人数", "people", MatterFact::people)
                .integer("代表人数", "representatives", MatterFact::representatives)
                .term("信访人", "petitioner", TermSet.PETITIONER, MatterFact::petitioner)
                .flag("可书面告知", "reachable", MatterFact::reachable)
                .flag("可联系", "contactable", MatterFact::contactable)
                .flag("涉诉按来信", "litigationAsLetter", MatterFact::litigationAsLetter)
                .flag("初次", "first", MatterFact::first)
                .flag("越级", "levelSkipping", MatterFact::levelSkipping)
                .flag("网格有人", "gridStaffed", MatterFact::gridStaffed)
                .integer("诉求数", "demandCount", MatterFact::demandCount)
                .build());
        add(FactType.of("渠道", "Channel", ChannelFact.class)
                .text("编码", "code", ChannelFact::code)
                .term("名称", "name", TermSet.CHANNEL, ChannelFact::name)
                .term("类别", "kind", TermSet.CHANNEL_KIND, ChannelFact::kind)
                .text("主官", "principal", ChannelFact::principal)
                .build());
        add(FactType.of("区划", "Division", DivisionFact.class)
                .text("编码", "code", DivisionFact::code)
                .text("名称", "name", DivisionFact::name)
                .term("层级", "level", TermSet.LEVEL, DivisionFact::level)
                .text("省", "province", DivisionFact::province)
                .text("市", "city", DivisionFact::city)
                .text("县区", "county", DivisionFact::county)
                .text("乡镇街道", "township", DivisionFact::township)
                .text("村社区", "village", DivisionFact::village)
                .build());
        add(FactType.of("单位", "Body", BodyFact.class)
                .text("编码", "code", BodyFact::code)
                .text("名称", "name", BodyFact::name)
                .term("系统", "system", TermSet.SYSTEM, BodyFact::system)
                .term("层级", "level", TermSet.LEVEL, BodyFact::level)
                .text("所在地", "area", BodyFact::area)
                .flag("全天值班", "roundTheClock", BodyFact::roundTheClock)
                .build());
        add(FactType.of("事项类别", "Item", ItemFact.class)
                .text("编码", "code", ItemFact::code)
                .term("名称", "name", TermSet.ITEM, ItemFact::name)
                .term("领域", "field", TermSet.ITEM_FIELD, ItemFact::field)
                .text("类", "group", ItemFact::group)
                .term("通常目的", "purpose", TermSet.PURPOSE, ItemFact::purpose)
                .term("通常途径", "channel", TermSet.LEGAL_CHANNEL, ItemFact::channel)
                .flag("全天受理", "duty24h", ItemFact::duty24h)
                .flag("在目录", "known", ItemFact::known)
                .build());
        add(FactType.of("事件", "Event", EventFact.class)
                .term("类型", "kind", TermSet.EVENT, EventFact::kind)
                .term("结果", "result", TermSet.RESULT, EventFact::result)
                .object("单位", "body", "单位", EventFact::body)
                .text("职务", "post", EventFact::post)
                .text("关于", "about", EventFact::about)
                .text("内容", "value", EventFact::value)
                .integer("天数", "days", EventFact::days)
                .date("日期", "day", EventFact::day)
                .build());
        add(FactType.of("在办", "Handling", HandlingFact.class)
                .object("单位", "body", "单位", HandlingFact::body)
                .term("状态", "state", TermSet.HANDLING, HandlingFact::state)
                .flag("系收到单位下级", "belowReceiver", HandlingFact::belowReceiver)
                .flag("在期限内", "withinLimit", HandlingFact::withinLimit)
                .build());
        add(FactType.of("被检举控告", "Accused", AccusedFact.class)
                .object("单位", "body", "单位", AccusedFact::body)
                .text("职务", "post", AccusedFact::post)
                .build());
    }

    /** By Chinese or English name. */
    public Optional<FactType> type(String name) {
        return types.values().stream().filter(t -> t.label().equals(name) || t.code().equals(name)).findFirst();
    }

    public FactType demand() {
        return types.get(DEMAND);
    }

    public Iterable<FactType> all() {
        return types.values();
    }

    private void add(FactType type) {
        types.put(type.label(), type);
    }
}
