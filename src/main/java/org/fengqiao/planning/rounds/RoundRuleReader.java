package org.fengqiao.planning.rounds;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.InputException;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.input.Node;
import org.fengqiao.planning.input.Value;
import org.fengqiao.planning.input.YamlTree;

/** Reads the rule of a place, {@code planning/rounds/<place>.yaml}. */
public final class RoundRuleReader {

    private RoundRuleReader() {
    }

    /** @throws InputException with everything that is wrong */
    public static RoundRule read(String file, String text) {
        Findings findings = new Findings();
        Node root = YamlTree.read(file, text, findings);
        List<StopKind> kinds = new ArrayList<>();
        for (Node node : root.at("任务", "kinds").items()) {
            StopKind kind = new StopKind(node.value("名称", "name").required(), node.value("数量", "quota").numberOr(0),
                    node.value("分钟", "minutes").numberOr(5), node.value("按本人需要", "by-need").yesOr(false),
                    new Source(file, node.line(), node.value("依据", "basis").or("")));
            if (kind.quota() < 0 || kind.minutes() < 1) {
                node.wrong("数量不能为负，分钟要大于 0", "如数量 2、分钟 5");
            }
            if (kinds.stream().anyMatch(k -> k.name().equals(kind.name()))) {
                node.wrong("任务「" + kind.name() + "」重名", "请改名或删去一项");
            }
            kinds.add(kind);
            node.finish();
        }
        Node pause = root.at("休息", "break");
        RoundRule rule = new RoundRule(root.value("名称", "name").required(), time(root.value("上班", "from"), "08:30"),
                time(root.value("下班", "to"), "17:30"), time(pause.value("起", "from"), "12:00"),
                time(pause.value("止", "to"), "12:00"), root.value("步行每分钟米", "metres-a-minute").numberOr(70), kinds);
        pause.finish();
        if (!rule.from().isBefore(rule.to()) || rule.breakTo().isBefore(rule.breakFrom())) {
            root.wrong("上班应早于下班，休息的起不晚于止", "请核对这几个时刻");
        }
        if (rule.metresAMinute() < 1) {
            root.wrong("步行每分钟米要大于 0", "一般写 70");
        }
        root.finish();
        findings.throwIfErrors();
        return rule;
    }

    private static LocalTime time(Value value, String absent) {
        try {
            return LocalTime.parse(value.or(absent));
        } catch (DateTimeParseException e) {
            value.wrong("「" + value.text() + "」不是时刻", "请写作 \"08:30\"");
            return LocalTime.parse(absent);
        }
    }
}
