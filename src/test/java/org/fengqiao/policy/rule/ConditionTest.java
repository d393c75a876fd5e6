package org.fengqiao.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.fengqiao.policy.fact.BodyFact;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.fact.EventFact;
import org.fengqiao.policy.fact.MatterFact;
import org.fengqiao.policy.rule.Condition.All;
import org.fengqiao.policy.rule.Condition.Any;
import org.fengqiao.policy.rule.Condition.Compare;
import org.fengqiao.policy.rule.Condition.Contains;
import org.fengqiao.policy.rule.Condition.Exists;
import org.fengqiao.policy.rule.Condition.In;
import org.fengqiao.policy.rule.Condition.Operand.Literal;
import org.fengqiao.policy.rule.Condition.Operand.Reference;
import org.fengqiao.policy.rule.Condition.Operator;
import org.fengqiao.policy.rule.Finding.Look;
import org.fengqiao.policy.vocabulary.FactType;
import org.fengqiao.policy.vocabulary.Facts;
import org.fengqiao.policy.vocabulary.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {

    private static final Facts FACTS = new Facts();
    private static final BodyFact BUREAU = new BodyFact("B1", "某区城管局", "城管", "县区", "440304", true);
    private static final DemandFact DEMAND = demand();

    /** Five people, received 2026-03-02, class given 申诉求决, no case level, phoned once by the bureau. */
    static Stream<Arguments> table() {
        return Stream.of(
                row(compare("给定目的", Operator.EQUAL, "申诉求决"), true),
                row(compare("给定目的", Operator.EQUAL, "建议意见"), false),
                row(compare("级别", Operator.EQUAL, null), true),
                row(compare("级别", Operator.NOT_EQUAL, "重点"), true),
                row(compare("级别", Operator.NOT_EQUAL, null), false),
                row(compare("事项.人数", Operator.AT_LEAST, 5), true),
                row(compare("事项.人数", Operator.GREATER, 5), false),
                row(compare("事项.人数", Operator.LESS, 10), true),
                row(compare("事项.人数", Operator.AT_MOST, 4), false),
                row(compare("事项.收到日", Operator.GREATER, LocalDate.of(2026, 3, 1)), true),
                row(compare("事项.收到日", Operator.LESS, null), false),
                row(compare("事项.收到日", Operator.AT_LEAST, null), false),
                row(compare("事项.转送单位.名称", Operator.EQUAL, null), true),
                row(compare("事项.转送单位.名称", Operator.GREATER, "甲"), false),
                row(compare("事项.人数", Operator.LESS, "10"), false),
                row(new In(path("给定目的"), false, List.of("申诉求决", "建议意见")), true),
                row(new In(path("级别"), false, List.of("重点")), false),
                row(new In(path("级别"), true, List.of("重点")), true),
                row(new Contains(path("内容"), false, "异味"), true),
                row(new Contains(path("级别"), false, "重"), false),
                row(new Contains(path("级别"), true, "重"), true),
                row(new Compare(path("主管单位.编码"), Operator.EQUAL, new Reference(path("事项.收到单位.编码"))), true),
                row(phoned(false, "电话联系"), true),
                row(phoned(true, "电话联系"), false),
                row(phoned(false, "反馈"), false),
                row(phoned(true, "反馈"), true),
                row(new All(List.of()), true),
                row(new Any(List.of()), false));
    }

    @ParameterizedTest
    @MethodSource("table")
    void holdsOrNot(Condition condition, boolean expected) {
        assertThat(condition.holds(DEMAND)).as(condition.text()).isEqualTo(expected);
        assertThat(condition.explain(DEMAND).holds()).isEqualTo(expected);
    }

    @Test
    void readsAsStaffWriteIt() {
        Condition condition = new All(List.of(compare("事项.人数", Operator.AT_LEAST, 5),
                new Any(List.of(compare("紧急", Operator.EQUAL, true), compare("级别", Operator.EQUAL, "重\"点"))),
                phoned(true, "反馈")));
        assertThat(condition.text()).isEqualTo("事项.人数 >= 5 && (紧急 == true || 级别 == \"重\"\"点\")"
                + " && not 事件( 类型 == \"反馈\" && 单位.编码 == $诉求.主管单位.编码 )");
    }

    @Test
    void tellsWhichPartFailedOnWhatValue() {
        Condition condition = new All(List.of(compare("给定目的", Operator.EQUAL, "申诉求决"),
                new Any(List.of(compare("紧急", Operator.EQUAL, true), compare("事项.人数", Operator.GREATER, 9)))));
        Finding finding = condition.explain(DEMAND);
        assertThat(finding.allLooked()).containsExactly(new Look("给定目的", "申诉求决"), new Look("紧急", "否"),
                new Look("事项.人数", "5"));
        assertThat(finding.failures()).extracting(Finding::text).containsExactly("紧急 == true", "事项.人数 > 9");
    }

    @Test
    void showsTheMemberThatMetAListCondition() {
        Finding finding = phoned(true, "电话联系").explain(DEMAND);
        assertThat(finding.allLooked()).containsExactly(new Look("事件", "2项，符合1项"),
                new Look("事件[2].类型", "电话联系"), new Look("事件[2].单位.编码", "B1"), new Look("主管单位.编码", "B1"));
        assertThat(finding.failures()).containsExactly(finding);
    }

    private static Arguments row(Condition condition, boolean expected) {
        return Arguments.of(condition, expected);
    }

    private static Condition compare(String path, Operator operator, Object literal) {
        return new Compare(path(path), operator, new Literal(literal));
    }

    private static Condition phoned(boolean negated, String kind) {
        FactType event = FACTS.type("事件").orElseThrow();
        return new Exists(path("事件"), negated, new All(List.of(
                new Compare(path(event, "类型"), Operator.EQUAL, new Literal(kind)),
                new Compare(path(event, "单位.编码"), Operator.EQUAL, new Reference(path("主管单位.编码"))))));
    }

    private static Path path(String text) {
        return path(FACTS.demand(), text);
    }

    private static Path path(FactType type, String text) {
        FactType[] at = {type};
        return new Path(Arrays.stream(text.split("\\.")).map(name -> {
            Field field = at[0].field(name).orElseThrow();
            at[0] = FACTS.type(String.valueOf(field.target())).orElse(null);
            return field;
        }).toList());
    }

    private static DemandFact demand() {
        MatterFact matter = new MatterFact("M1", null, "来信", "", "", LocalDate.of(2026, 3, 2), BUREAU, null, false,
                null, 5, 0, "实名", true, true, true, false, 1, true, false);
        List<EventFact> events = List.of(
                new EventFact("收到", "完成", null, null, null, null, null, Instant.EPOCH, LocalDate.of(2026, 3, 2)),
                new EventFact("电话联系", "完成", BUREAU, null, null, null, null, Instant.EPOCH, null));
        return new DemandFact("D1", matter, null, "转运站有异味", "申诉求决", null, null, List.of(), false, false, false,
                false, false, false, false, false, false, List.of(), List.of(), events, null, false, null, null,
                false, BUREAU, null, null, List.of(), "本单位", false);
    }
}
