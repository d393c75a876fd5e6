package org.fengqiao.policy.phrasing;

import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Trigger;
import org.fengqiao.term.Labelled;

/** What a rule says, as a sentence without its full stop. */
public final class OutcomePhrasing {

    private OutcomePhrasing() {
    }

    public static String of(Outcome outcome) {
        if (outcome instanceof Outcome.Classify o) {
            return (o.proposal() ? "拟定性质为「" : "性质定为「") + o.purpose().label() + "」"
                    + open(o.alternatives(), o.confirmation());
        } else if (outcome instanceof Outcome.Grade o) {
            return "级别定为「" + o.level() + "」";
        } else if (outcome instanceof Outcome.Divert o) {
            return (o.proposal() ? "拟走「" : "走「") + o.channel().label() + "」途径"
                    + open(o.alternatives(), o.confirmation());
        } else if (outcome instanceof Outcome.Assign o) {
            return "由" + o.party().text() + o.role().label();
        } else if (outcome instanceof Outcome.Bar o) {
            return "不得交给" + o.party().text();
        } else if (outcome instanceof Outcome.Recuse o) {
            return o.party().text() + "有利害关系的，应当回避";
        } else if (outcome instanceof Outcome.Owe o) {
            return o.by().text() + "应当" + within(o) + to(o.to()) + o.action() + extension(o.extension())
                    + (o.office() ? "，末日以下班为止" : "") + (o.hearing() ? "，听证时间不计入" : "");
        } else if (outcome instanceof Outcome.May o) {
            return o.by().text() + "可以" + (o.limit() == null ? "" : "在" + o.from().label() + "后" + o.limit() + "内")
                    + o.action();
        } else if (outcome instanceof Outcome.Floor o) {
            return o.action() + "最迟不得超过" + o.from().label() + "后" + o.limit() + extension(o.extension());
        }
        return escalation(outcome);
    }

    private static String escalation(Outcome outcome) {
        if (outcome instanceof Outcome.Climb o) {
            return when(o.trigger()) + "升级到" + o.to().text();
        } else if (outcome instanceof Outcome.Light o) {
            return when(o.trigger()) + "亮" + o.colour().label();
        } else if (outcome instanceof Outcome.Alarm o) {
            return when(o.trigger()) + "鸣哨：" + o.reason();
        } else if (outcome instanceof Outcome.Order o) {
            return when(o.trigger()) + o.by().text() + to(o.to()) + "发出《" + o.paper() + "》";
        } else if (outcome instanceof Outcome.Issue o) {
            return o.by().text() + to(o.to()) + "出具《" + o.paper() + "》";
        }
        return "提示：" + ((Outcome.Notice) outcome).text();
    }

    private static String open(List<? extends Labelled> alternatives, Outcome.Confirmation confirmation) {
        String or = alternatives.isEmpty() ? ""
                : alternatives.stream().map(Labelled::label).collect(Collectors.joining("」「", "，也可能是「", "」"));
        return confirmation == null ? or : or + "，由" + confirmation.by().text()
                + (confirmation.limit() == null ? "" : "在收到后" + confirmation.limit() + "内") + "确认";
    }

    private static String within(Outcome.Owe o) {
        String from = o.from() == null ? "收到" : o.from().label();
        return o.limit() == null ? "" : "在" + from + "后" + o.limit() + "内";
    }

    private static String extension(Outcome.Extension extension) {
        return extension == null ? "" : "，经" + extension.by().label() + "最多再延" + extension.atMost();
    }

    private static String when(Trigger trigger) {
        if (trigger == null) {
            return "";
        }
        String offset = trigger.offset().toString();
        if (trigger.offset().amount() == 0) {
            return trigger.action() + (trigger.after() ? "逾期的，" : "到期时，");
        }
        return trigger.action() + (trigger.after() ? "逾期" + offset + "的，" : "到期前" + offset + "，");
    }

    private static String to(Party party) {
        return party == null ? "" : "向" + party.text();
    }
}
