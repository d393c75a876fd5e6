package org.fengqiao.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Trigger;
import org.fengqiao.term.Labelled;

/** What a rule says, as a sentence. */
public final class OutcomeText {

    private OutcomeText() {
    }

    public static String of(Outcome outcome) {
        if (outcome instanceof Outcome.Classify o) {
            return (o.proposal() ? "拟定性质为「" : "定性质为「") + o.purpose().label() + "」"
                    + open(o.alternatives(), o.confirmation());
        } else if (outcome instanceof Outcome.Grade o) {
            return "定级为「" + o.level() + "」";
        } else if (outcome instanceof Outcome.Divert o) {
            return (o.proposal() ? "拟分流到「" : "分流到「") + o.channel().label() + "」"
                    + open(o.alternatives(), o.confirmation());
        } else if (outcome instanceof Outcome.Assign o) {
            return "由" + o.party().text() + o.role().label();
        } else if (outcome instanceof Outcome.Bar o) {
            return "不得交" + o.party().text();
        } else if (outcome instanceof Outcome.Recuse o) {
            return o.party().text() + "有利害关系的应当回避";
        } else if (outcome instanceof Outcome.Owe o) {
            return by(o.by()) + "应当" + o.action() + to(o.to()) + limit(o);
        } else if (outcome instanceof Outcome.May o) {
            return by(o.by()) + "可以" + o.action();
        } else if (outcome instanceof Outcome.Floor o) {
            return o.action() + "不得晚于自" + o.from().label() + "起" + o.limit() + extension(o.extension());
        } else if (outcome instanceof Outcome.Climb o) {
            return when(o.trigger()) + "升级到" + o.to().text();
        } else if (outcome instanceof Outcome.Light o) {
            return when(o.trigger()) + "亮" + o.colour().label();
        } else if (outcome instanceof Outcome.Alarm o) {
            return when(o.trigger()) + "鸣哨：" + o.reason();
        } else if (outcome instanceof Outcome.Order o) {
            return when(o.trigger()) + by(o.by()) + "发" + o.paper() + to(o.to());
        } else if (outcome instanceof Outcome.Issue o) {
            return by(o.by()) + "出具" + o.paper() + to(o.to());
        }
        return "提示：" + ((Outcome.Notice) outcome).text();
    }

    private static String open(List<? extends Labelled> alternatives, Outcome.Confirmation confirmation) {
        String or = alternatives.isEmpty() ? ""
                : alternatives.stream().map(Labelled::label).collect(Collectors.joining("」「", "，或「", "」"));
        return confirmation == null ? or : or + "，由" + confirmation.by().text()
                + (confirmation.limit() == null ? "" : "自收到起" + confirmation.limit() + "内") + "确认";
    }

    private static String limit(Outcome.Owe o) {
        String limit = o.limit() == null ? "" : "，自" + (o.from() == null ? "收到" : o.from().label()) + "起" + o.limit();
        return limit + extension(o.extension()) + (o.office() ? "，末日至下班时" : "") + (o.hearing() ? "，听证不计" : "");
    }

    private static String extension(Outcome.Extension extension) {
        return extension == null ? "" : "，经" + extension.by().label() + "可延共" + extension.atMost();
    }

    private static String when(Trigger trigger) {
        return trigger == null ? "" : trigger.action() + (trigger.after() ? "逾期" : "到期前") + trigger.offset() + "，";
    }

    private static String by(Party party) {
        return party == null ? "" : party.text();
    }

    private static String to(Party party) {
        return party == null ? "" : "（对" + party.text() + "）";
    }
}
