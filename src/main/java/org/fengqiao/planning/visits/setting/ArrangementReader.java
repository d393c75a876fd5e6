package org.fengqiao.planning.visits.setting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.place.Level;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.input.Areas;
import org.fengqiao.planning.input.Node;
import org.fengqiao.planning.input.Value;

/** Reads one entry under 安排 of the policy. */
final class ArrangementReader {

    private final Node node;
    private final List<Rank> ranks;
    private final Areas areas;
    private final String division;

    ArrangementReader(Node node, List<Rank> ranks, Areas areas, String division) {
        this.node = node;
        this.ranks = ranks;
        this.areas = areas;
        this.division = division;
    }

    /** Null, after a finding, when the kind is not known. */
    Arrangement read() {
        Value kind = node.value("类别", "kind");
        Arrangement read = switch (kind.required()) {
            case "接访日", "recurring" -> recurring();
            case "走遍", "coverage" -> coverage();
            case "个人定期", "personal" -> new Arrangement.Personal(head(Form.RECEPTION, "半天"), cycle(), times(),
                    Weekdays.read(node.value("星期", "weekdays")));
            case "专题", "themed" -> new Arrangement.Themed(head(Form.THEMED, "全天"),
                    node.value("每个牵头单位天数", "days").numberOr(0));
            case "包案", "case-holding" -> new Arrangement.CaseHolding(head(Form.CASE_VISIT, "半天"),
                    node.value("只由分管领导包", "portfolio-only").yesOr(true));
            default -> {
                kind.wrong("类别「" + kind.or("") + "」不认识", "可用：接访日、走遍、个人定期、专题、包案");
                yield null;
            }
        };
        if (read != null) {
            node.finish();
        }
        return read;
    }

    private Arrangement recurring() {
        Node principals = node.at("主要领导日", "principal-days");
        Arrangement.Recurring read = new Arrangement.Recurring(head(Form.RECEPTION, "全天"),
                Weekdays.read(node.value("星期", "weekdays")), monthDays(),
                node.value("非工作日也安排", "every-day").yesOr(false), node.value("随专题", "themed").yesOr(true),
                Weekdays.read(principals.value("星期", "weekdays")), ranks(principals.value("职级", "ranks")),
                principals.value("场次", "sessions").terms(Half.class, "场次"),
                node.value("遇节假日", "holiday").termOr(HolidayTreatment.class, "节假日处理", HolidayTreatment.CANCEL),
                node.value("每处", "each-place").or(""), node.value("每位都到", "everybody").yesOr(false));
        if (principals.isPresent() && (read.principals().isEmpty() || read.principalRanks().isEmpty())) {
            principals.wrong("主要领导日要写星期和职级", "例如 {星期: [一], 场次: [上午], 职级: [主要领导]}");
        }
        principals.finish();
        return read;
    }

    private Arrangement coverage() {
        Value target = node.value("对象", "target");
        String written = target.required();
        Level level = switch (written) {
            case "社区", "村", "村社区", "village" -> Level.VILLAGE;
            case "街道", "乡镇", "乡镇街道", "township" -> Level.TOWNSHIP;
            default -> null; // a kind of place, checked against the places once they are read
        };
        Value within = node.value("范围区划", "within");
        String inside = within.isPresent() ? areas.named(within.text()).map(d -> d.code()).orElse(null) : division;
        if (inside == null) {
            within.wrong("区划「" + within.text() + "」不在区划表里，或有同名", "请写区划代码");
        }
        return new Arrangement.Coverage(head(Form.DOWN_VISIT, "半天"), level, level == null ? written : "",
                inside == null ? division : inside, cycle(), times(), Weekdays.read(node.value("星期", "weekdays")),
                monthDays(), node.value("由谁", "by").termOr(Scope.class, "下访范围", Scope.ANY),
                node.value("遇节假日", "holiday").termOr(HolidayTreatment.class, "节假日处理", HolidayTreatment.POSTPONE));
    }

    private Head head(Form usual, String session) {
        Value sessions = node.value("场次", "sessions");
        List<Half> halves = sessions.terms(Half.class, "场次");
        return new Head(node.value("名称", "name").required(), node.value("形式", "form").termOr(Form.class, "形式", usual),
                node.value("地点", "place").or(""),
                halves.isEmpty() ? List.of("全天".equals(session) ? Half.WHOLE_DAY : Half.EITHER) : halves,
                ranks(node.value("职级", "ranks")), node.value("计入均衡", "counted").yesOr(true),
                new Source(node.file(), node.line(), node.value("依据", "basis").or("")));
    }

    private Set<Rank> ranks(Value value) {
        Set<Rank> found = new LinkedHashSet<>();
        for (String name : value.list()) {
            ranks.stream().filter(r -> r.name().equals(name)).findFirst().ifPresentOrElse(found::add,
                    () -> value.wrong("职级「" + name + "」没有列在“职级”下", "请改写或补上"));
        }
        return found;
    }

    private Set<Integer> monthDays() {
        Value value = node.value("每月几日", "month-days");
        Set<Integer> days = new TreeSet<>();
        for (String day : value.list()) {
            if (day.matches("[1-9]|[12]\\d|3[01]")) {
                days.add(Integer.parseInt(day));
            } else {
                value.wrong("「" + day + "」不是一个月里的某一日", "请写 1 到 31");
            }
        }
        return days;
    }

    private Cycle cycle() {
        return node.value("周期", "cycle").termOr(Cycle.class, "周期", Cycle.QUARTER);
    }

    private int times() {
        int times = node.value("次数", "times").numberOr(1);
        if (times < 1) {
            node.at("次数", "times").wrong("次数至少为 1", "不需要时请删去这项安排");
        }
        return Math.max(1, times);
    }
}
