package org.fengqiao.planning.visits.setting;

import org.fengqiao.planning.Source;
import static org.fengqiao.planning.input.Column.optional;
import static org.fengqiao.planning.input.Column.required;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.planning.Findings;
import org.fengqiao.planning.input.Areas;
import org.fengqiao.planning.input.Column;
import org.fengqiao.planning.input.CsvTable;
import org.fengqiao.planning.input.Row;
import org.fengqiao.planning.input.Value;

/** Reads what asks for visits: {@code cases.csv}, {@code themes.csv}, {@code places.csv}. */
final class CaseReader {

    static final String CASES = "cases.csv";
    static final String THEMES = "themes.csv";
    static final String PLACES = "places.csv";

    private static final Column ID = required("编号", "id");
    private static final Column LEVEL = required("层级", "level");
    private static final Column FIELD = required("领域", "field");
    private static final Column DIVISION = required("区划", "division");
    private static final Column BODIES = optional("责任单位", "bodies");
    private static final Column ACCUSED = optional("被检举控告单位", "accused");
    private static final Column FROM = required("起", "from");
    private static final Column TO = required("止", "to");
    private static final Column HOLDER = optional("原包案岗位", "holder");
    private static final Column FORM = optional("形式", "form");
    private static final Column RECUSED = optional("回避岗位", "recused");
    private static final Column VISITS = optional("次数", "visits");
    private static final Column YEAR = required("年", "year");
    private static final Column MONTH = required("月", "month");
    private static final Column WEEK = required("第几周", "week");
    private static final Column TITLE = required("专题", "title");
    private static final Column LEAD = required("牵头单位", "lead-bodies");
    private static final Column CODE = required("编码", "code");
    private static final Column NAME = required("名称", "name");
    private static final Column KIND = required("类型", "kind");
    private static final Column ROOMS = required("接待室", "rooms");
    private static final Column GROUPS = optional("每半天组数", "groups");
    private static final Column WALK_IN = optional("随到占比", "walk-in");
    private static final Column MORNING = optional("上午时间", "morning");
    private static final Column AFTERNOON = optional("下午时间", "afternoon");

    private final Policy policy;
    private final Areas areas;
    private final Findings findings;

    CaseReader(Policy policy, Areas areas, Findings findings) {
        this.policy = policy;
        this.areas = areas;
        this.findings = findings;
    }

    List<VisitCase> cases(String text) {
        List<VisitCase> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Row row : CsvTable.read(CASES, text, List.of(ID, LEVEL, FIELD, DIVISION, BODIES, ACCUSED, FROM, TO,
                HOLDER, FORM, RECUSED, VISITS), findings)) {
            Value level = row.at(LEVEL);
            CaseLevel known = policy.level(level.required()).orElse(null);
            LocalDate from = row.at(FROM).date();
            LocalDate to = row.at(TO).date();
            if (known == null) {
                level.wrong("层级「" + level.or("") + "」没有列在 policy.yaml 的“案件层级”下", "请改写或补上");
            } else if (to.isBefore(from)) {
                row.at(TO).wrong("期限早于起日", "请核对两个日期");
            } else if (!ids.add(row.at(ID).required())) {
                row.at(ID).wrong("编号重复", "一案只写一行");
            } else {
                read.add(new VisitCase(row.at(ID).required(), known, row.at(FIELD).required(),
                        division(row.at(DIVISION)), row.at(BODIES).list(), row.at(ACCUSED).or(""), from, to,
                        row.at(HOLDER).or(null), row.at(FORM).termOr(Form.class, "形式", Form.CASE_VISIT),
                        Set.copyOf(row.at(RECUSED).list()), Math.max(1, row.at(VISITS).numberOr(1)),
                        new Source(CASES, row.line(), "")));
            }
        }
        return read;
    }

    List<ThemedWeek> themes(String text) {
        List<ThemedWeek> read = new ArrayList<>();
        for (Row row : CsvTable.read(THEMES, text, List.of(YEAR, MONTH, WEEK, TITLE, FIELD, LEAD), findings)) {
            int month = row.at(MONTH).number();
            int week = row.at(WEEK).number();
            if (month < 1 || month > 12 || week < 1 || week > 5) {
                row.at(WEEK).wrong("没有 " + month + " 月第 " + week + " 周", "月写 1 到 12，周写 1 到 5");
                continue;
            }
            // week k is the k-th Monday-to-Friday week that begins in the month
            LocalDate monday = LocalDate.of(row.at(YEAR).number(), month, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(week, DayOfWeek.MONDAY));
            if (monday.getMonthValue() != month) {
                row.at(WEEK).wrong(month + " 月里没有第 " + week + " 个完整工作周", "请改为第 4 周");
                continue;
            }
            read.add(new ThemedWeek(monday, row.at(TITLE).required(), row.at(FIELD).required(), row.at(LEAD).list(),
                    new Source(THEMES, row.line(), "")));
        }
        return read;
    }

    List<VisitPlace> places(String text) {
        List<VisitPlace> read = new ArrayList<>();
        for (Row row : CsvTable.read(PLACES, text, List.of(CODE, NAME, KIND, DIVISION, ROOMS, GROUPS, WALK_IN,
                MORNING, AFTERNOON), findings)) {
            int walkIn = row.at(WALK_IN).numberOr(0);
            if (walkIn < 0 || walkIn > 100) {
                row.at(WALK_IN).wrong("随到占比应为 0 到 100", "请写百分数，不带 %");
            }
            read.add(new VisitPlace(row.at(CODE).required(), row.at(NAME).required(), row.at(KIND).required(),
                    division(row.at(DIVISION)), row.at(ROOMS).number(), row.at(GROUPS).numberOr(6), walkIn,
                    OfficeHours.read(row.at(MORNING), row.at(AFTERNOON)), new Source(PLACES, row.line(), "")));
        }
        return read;
    }

    private String division(Value value) {
        return areas.named(value.required()).map(d -> d.code()).orElseGet(() -> {
            value.wrong("区划「" + value.or("") + "」不在区划表里，或有同名", "请写区划代码");
            return "";
        });
    }
}
