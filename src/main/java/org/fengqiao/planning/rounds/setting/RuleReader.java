package org.fengqiao.planning.rounds.setting;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.input.Node;
import org.fengqiao.planning.input.Value;
import org.fengqiao.planning.rounds.DayPart;
import org.fengqiao.planning.rounds.Hours;
import org.fengqiao.planning.rounds.RoundRule;
import org.fengqiao.planning.rounds.StopKind;

/** Reads what a day asks for from {@code rule.yaml}. */
final class RuleReader {

    private RuleReader() {
    }

    static RoundRule read(Node root) {
        LocalTime from = time(root.value("上班", "from"), "08:30");
        LocalTime to = time(root.value("下班", "to"), "17:30");
        Hours rest = hours(root.value("休息", "break"));
        int speed = root.value("步行每分钟米", "metres-a-minute").numberOr(70);
        int refused = root.value("谢绝后天数", "refused-days").numberOr(90);
        int lead = root.value("提前天数", "lead-days").numberOr(1);
        if (speed < 1) {
            root.wrong("步行每分钟米要大于 0", "一般写 70");
        }
        if (refused < 0 || lead < 0) {
            root.wrong("谢绝后天数、提前天数不能为负", "如 90 和 1");
        }
        if (!from.isBefore(to) || rest != null && (rest.from().isBefore(from) || rest.to().isAfter(to))) {
            root.wrong("上班应早于下班，休息应在上班时间之内", "请核对这几个时刻");
        }
        return new RoundRule(root.value("名称", "name").required(), from, to, rest, speed, parts(root, from, to, rest),
                refused, lead, kinds(root));
    }

    /** Before and after the break, unless the place names its own. */
    private static List<DayPart> parts(Node root, LocalTime from, LocalTime to, Hours rest) {
        List<DayPart> parts = new ArrayList<>();
        for (Node node : root.at("时段", "parts").items()) {
            Hours hours = hours(node.value("时间", "hours"));
            if (hours == null) {
                node.wrong("时段没有时间", "请写 时间: \"08:30-12:00\"");
            } else {
                parts.add(new DayPart(node.value("名称", "name").required(), hours));
            }
            node.finish();
        }
        LocalTime middle = rest == null ? LocalTime.NOON : rest.from();
        if (parts.isEmpty() && from.isBefore(middle) && middle.isBefore(to)) {
            parts.add(new DayPart("上午", new Hours(from, middle)));
            parts.add(new DayPart("下午", new Hours(rest == null ? middle : rest.to(), to)));
        }
        return parts.isEmpty() && from.isBefore(to) ? List.of(new DayPart("全天", new Hours(from, to))) : parts;
    }

    private static List<StopKind> kinds(Node root) {
        List<StopKind> kinds = new ArrayList<>();
        for (Node node : root.at("任务", "kinds").items()) {
            StopKind kind = new StopKind(node.value("名称", "name").required(), node.value("数量", "quota").numberOr(0),
                    node.value("分钟", "minutes").numberOr(5), node.value("按本人需要", "by-need").yesOr(false),
                    node.value("间隔天数", "every-days").numberOr(0),
                    new Source(node.file(), node.line(), node.value("依据", "basis").or("")));
            if (kind.quota() < 0 || kind.minutes() < 1 || kind.everyDays() < 0) {
                node.wrong("数量、间隔天数不能为负，分钟要大于 0", "如数量 2、分钟 5");
            }
            if (kinds.stream().anyMatch(k -> k.name().equals(kind.name()))) {
                node.wrong("任务「" + kind.name() + "」重名", "请改名或删去一项");
            }
            kinds.add(kind);
            node.finish();
        }
        return kinds;
    }

    private static LocalTime time(Value value, String absent) {
        try {
            return LocalTime.parse(value.or(absent));
        } catch (DateTimeParseException e) {
            value.wrong("「" + value.text() + "」不是时刻", "请写作 \"08:30\"");
            return LocalTime.parse(absent);
        }
    }

    /** Null when nothing is written. */
    private static Hours hours(Value value) {
        if (!value.isPresent()) {
            return null;
        }
        return Hours.parse(value.text()).orElseGet(() -> {
            value.wrong("「" + value.text() + "」不是一段时间", "请写作 \"12:00-13:30\"，起早于止");
            return null;
        });
    }
}
