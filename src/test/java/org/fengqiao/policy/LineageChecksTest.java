package org.fengqiao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.policy.Rules.FIRST;
import static org.fengqiao.policy.Rules.always;
import static org.fengqiao.policy.Rules.dated;
import static org.fengqiao.policy.Rules.floor;
import static org.fengqiao.policy.Rules.owe;
import static org.fengqiao.policy.Rules.pack;
import static org.fengqiao.policy.Rules.rule;
import static org.fengqiao.policy.Rules.where;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.fengqiao.calendar.CalendarBook;
import org.fengqiao.calendar.CalendarReader;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Purpose;
import org.fengqiao.policy.Problem.Severity;
import org.fengqiao.policy.outcome.HandlerRole;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Outcome.Assign;
import org.fengqiao.policy.outcome.Outcome.Bar;
import org.fengqiao.policy.outcome.Outcome.Classify;
import org.fengqiao.policy.outcome.Outcome.Owe;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Role;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineageChecksTest {

    private static final Condition PETITION = where("途径", "信访程序");
    private static final Party ACCUSED = new Party.ByRole(Role.ACCUSED);

    @ParameterizedTest(name = "{0} + {1} against {2} + {3}: {4}")
    @CsvSource(nullValues = "-", value = {
            "60日, 30日, 60日, 30日, -",
            "30日, 60日, 60日, 30日, -",
            "30日, 61日, 60日, 30日, ERROR",
            "61日, -,    60日, 30日, ERROR",
            "-,    -,    60日, 30日, -",
            "2小时, -,   60分钟, -,  ERROR",
            "11工作日, -, 15日, -,   -",         // with weekends only: a rest day at the end rolls the floor as well
            "12工作日, -, 15日, -,   ERROR",
            "16工作日, -, 15日, -,   ERROR",
            "2日, -,     24小时, -,  ERROR",
            "1日, -,     24小时, -,  ERROR",
            "30小时, -,  1日, -,     WARNING",   // later only where the clock starts in the evening
            "36525工作日, -, 15日, -, ERROR",
            "15日, 36525工作日, 15日, 5日, ERROR",
            "36525日, 36525日, 15日, 5日, ERROR",
            "10分钟, -,  15日, -,    -"})
    void comparesLimitsBeforeAnyDemand(String limit, String more, String floorLimit, String floorMore,
                                       String expected) {
        List<Problem> problems = floorProblems(rule("local", "地方", PETITION, owe(limit, more)),
                rule("national", "底线", PETITION, floor(floorLimit, floorMore)));
        assertThat(problems).extracting(p -> p.severity().name())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void warnsWhereOnlyHolidaysMakeItLater() throws IOException {
        Path days = Path.of("rules/national/calendar/cn.csv");
        CalendarBook book = CalendarReader.read(new TreeMap<>(Map.of("cn.csv", Files.readString(days)))).book();
        Lineage lineage = new Lineage(List.of(
                pack("national", null, rule("national", "底线", PETITION, floor("15日", null))),
                pack("local", "national", rule("local", "地方", PETITION, owe("11工作日", null)))));
        assertThat(new FloorCheck(lineage, List.of(book.national())).problems()).singleElement()
                .satisfies(p -> assertThat(p.severity()).isEqualTo(Severity.WARNING))
                .satisfies(p -> assertThat(p.message()).contains("有时晚于底线15日"));
    }

    @Test
    void namesBothRulesAndBothLimitsWhereTheLocalRuleStands() {
        assertThat(floorProblems(rule("local", "地方", PETITION, owe("90日", null)),
                rule("national", "底线", PETITION, floor("60日", "30日")))).singleElement().hasToString(
                "local/规则.drl:3:1: 规则「地方」给「办结」定90日，晚于底线60日（可延30日）（《某办法》第一条，规则「底线」，"
                        + "national/规则.drl:3:1），请改到底线以内，或用条件把底线管的情形排除在外");
    }

    @Test
    void leavesAloneWhatNeverMeetsTheFloor() {
        Rule floor = rule("national", "底线", PETITION, floor("60日", null));
        Rule elsewhere = rule("local", "另一途径", where("途径", "仲裁"), owe("90日", null));
        Rule expired = dated(rule("local", "已失效", PETITION, owe("90日", null)), null, "2021-12-31");
        assertThat(floorProblems(elsewhere, floor)).isEmpty();
        assertThat(floorProblems(expired, dated(floor, "2022-05-01", null))).isEmpty();
        assertThat(floorProblems(dated(expired, null, "2022-05-01"), dated(floor, "2022-05-01", null))).hasSize(1);
    }

    @Test
    void refusesTimeOfAHearingThatTheFloorDoesNotTakeOff() {
        Owe plain = owe("30日", null);
        Owe hearing = new Owe(plain.action(), plain.by(), null, plain.limit(), plain.from(), null, false, true);
        Rule floor = rule("national", "底线", PETITION, floor("30日", null));
        assertThat(floorProblems(rule("local", "地方", PETITION, hearing), floor)).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("扣除听证"));
        assertThat(floorProblems(rule("local", "地方", PETITION, hearing), floor,
                rule("national", "复核", PETITION, hearing))).isEmpty();
    }

    @Test
    void warnsOfAnotherStart() {
        Owe plain = owe("30日", null);
        Owe other = new Owe(plain.action(), plain.by(), null, plain.limit(), EventKind.DELIVERED, null, false, false);
        assertThat(floorProblems(rule("local", "地方", PETITION, other),
                rule("national", "底线", PETITION, floor("60日", null)))).singleElement().satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
                    assertThat(problem.message()).contains("起自「送达收件箱」").contains("起自「受理」");
                });
    }

    @Test
    void findsRulesOfOnePackThatAskTheSameAndSayOtherwise() {
        Condition oneWay = where("途径", "信访程序", "紧急", true);
        Condition otherWay = where("紧急", true, "途径", "信访程序");
        assertThat(contradictions(rule("p", "甲", oneWay, settled(Purpose.REQUEST)),
                rule("p", "乙", otherWay, settled(Purpose.SUGGESTION)))).singleElement()
                .satisfies(p -> assertThat(p.message()).contains("规则「乙」与规则「甲」", "性质"));
        assertThat(contradictions(rule("p", "甲", oneWay, owe("10日", null)),
                rule("p", "乙", oneWay, owe("15日", null)))).hasSize(1);
        assertThat(contradictions(rule("p", "甲", oneWay, settled(Purpose.REQUEST)),
                rule("p", "乙", otherWay, settled(Purpose.REQUEST)))).isEmpty();
        assertThat(contradictions(rule("p", "甲", oneWay, settled(Purpose.REQUEST)),
                rule("p", "乙", PETITION, settled(Purpose.SUGGESTION)))).isEmpty();
        assertThat(contradictions(dated(rule("p", "甲", oneWay, settled(Purpose.REQUEST)), null, "2024-12-31"),
                dated(rule("p", "乙", oneWay, settled(Purpose.SUGGESTION)), "2025-01-01", null))).isEmpty();
    }

    @Test
    void letsSeveralBodiesCoHandle() {
        assertThat(contradictions(
                rule("p", "甲", PETITION, new Assign(HandlerRole.CO, FIRST)),
                rule("p", "乙", PETITION, new Assign(HandlerRole.CO, ACCUSED)))).isEmpty();
        assertThat(contradictions(
                rule("p", "甲", PETITION, new Assign(HandlerRole.LEAD, FIRST)),
                rule("p", "乙", PETITION, new Assign(HandlerRole.LEAD, ACCUSED)))).hasSize(1);
    }

    @Test
    void refusesToHandADemandToWhomABarForbidsIt() {
        Rule bar = rule("national", "禁止", where("性质", "检举控告"), new Bar(ACCUSED));
        Rule broken = rule("local", "违禁", where("性质", "检举控告", "紧急", true),
                new Assign(HandlerRole.FIRST, ACCUSED));
        Rule perhaps = rule("local", "未必", where("紧急", true), new Assign(HandlerRole.FIRST, ACCUSED));
        assertThat(bars(bar, broken)).singleElement()
                .satisfies(p -> assertThat(p.message()).contains("规则「违禁」", "规则「禁止」", "任何包都不能解除"));
        assertThat(bars(bar, perhaps)).isEmpty();
        assertThat(bars(rule("national", "一概禁止", always(), new Bar(ACCUSED)), perhaps)).hasSize(1);
    }

    @Test
    void refusesLongerExtensionsThanTheParentAllows() {
        PackContent national = pack("national", null);
        assertThat(new SwitchCheck(new Lineage(List.of(national,
                pack("local", "national", Map.of("extensionTotalDays", 20))))).problems()).isEmpty();
        assertThat(new SwitchCheck(new Lineage(List.of(national,
                pack("local", "national", Map.of("extensionTotalDays", 60))))).problems()).hasSize(1);
    }

    private static Outcome settled(Purpose purpose) {
        return new Classify(purpose, false, List.of(), null);
    }

    private static List<Problem> floorProblems(Rule local, Rule... national) {
        return new FloorCheck(new Lineage(List.of(pack("national", null, national), pack("local", "national", local))),
                List.of(CalendarBook.EMPTY.national())).problems();
    }

    private static List<Problem> contradictions(Rule... rules) {
        return new ContradictionCheck(new Lineage(List.of(pack("p", null, rules)))).problems();
    }

    private static List<Problem> bars(Rule national, Rule local) {
        return new ContradictionCheck(new Lineage(List.of(pack("national", null, national),
                pack("local", "national", local)))).problems();
    }
}
