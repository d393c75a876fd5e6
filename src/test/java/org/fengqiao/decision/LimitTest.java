package org.fengqiao.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of limits on which packs, floors and readings disagree, and when alerts take effect. */
class LimitTest {

    private static final String TEN_DAYS = Trial.rule("告知", "诉求()",
            "应当(\"书面告知\").由(\"收到单位\").对(\"信访人\").限(日, 10).起自(\"收到\")");

    @TempDir
    private Path rules;

    @Test
    void takesTheLocalLimitWithinTheFloorAndReportsIt() {
        Trial trial = Trial.of(rules, Trial.SETTLED + Trial.FIRST + TEN_DAYS,
                Trial.rule("本地", "诉求()", "应当(\"书面告知\").由(\"收到单位\").限(日, 5).起自(\"收到\")"));
        DemandDecision decision = trial.decide(Trial.lamp(), "2026-03-02 10:00");
        assertThat(decision.duties()).singleElement().satisfies(d -> {
            assertThat(d.clock().lastDay()).isEqualTo("2026-03-09");
            assertThat(d.rules()).extracting(RuleRef::name).containsExactly("本地", "告知");
        });
        assertThat(decision.conflicts()).extracting(Conflict::kind).containsExactly("覆盖");
    }

    @Test
    void bindsByTheEarliestEndInsideOnePack() {
        Trial trial = Trial.of(rules, Trial.SETTLED + Trial.FIRST + TEN_DAYS
                + Trial.rule("告知二", "诉求( 紧急 == false )", "应当(\"书面告知\").由(\"收到单位\").限(工作日, 3).起自(\"收到\")"));
        DemandDecision decision = trial.decide(Trial.lamp(), "2026-03-02 10:00");
        assertThat(decision.duties()).singleElement().satisfies(d ->
                assertThat(d.clock().limit()).isEqualTo("3工作日"));
        assertThat(decision.conflicts()).extracting(Conflict::kind).containsExactly("矛盾");
    }

    @Test
    void letsAFloorBindFromItsOwnEventWhereTheLocalClockBeginsLater() {
        Trial trial = Trial.of(rules, Trial.SETTLED + Trial.FIRST
                        + Trial.rule("底线", "诉求( 紧急 == false )", "底线(\"书面告知\").限(日, 15).起自(\"收到\")"),
                Trial.rule("本地", "诉求( 涉企 == false )", "应当(\"书面告知\").由(\"收到单位\").限(日, 10).起自(\"受理\")"));
        DemandDecision decision = trial.decide(Trial.lamp(), "2026-03-02 10:00");
        assertThat(decision.duties()).singleElement().satisfies(d -> {
            assertThat(d.clock().lastDay()).isEqualTo("2026-03-17");
            assertThat(d.rules()).extracting(RuleRef::name).containsExactly("底线", "本地");
        });
        assertThat(decision.conflicts()).extracting(Conflict::kind).containsExactly("从严");
    }

    @Test
    void listsTheDutiesOfEveryOpenReadingAndBindsByTheEarliest() {
        Trial trial = Trial.of(rules, Trial.rule("性质", "诉求()", "定性质(\"申诉求决\")")
                + Trial.rule("途径", "诉求()", "拟分流(\"信访程序\").或(\"仲裁\").由(\"收到单位\").限(工作日, 3)") + Trial.FIRST
                + Trial.rule("甲", "诉求( 途径 == \"信访程序\" )", "应当(\"书面告知\").由(\"收到单位\").限(日, 15).起自(\"收到\")")
                + Trial.rule("乙", "诉求( 途径 == \"仲裁\" )", "应当(\"书面告知\").由(\"收到单位\").限(日, 5).起自(\"收到\")")
                + Trial.rule("丙", "诉求( 途径 == \"仲裁\" )", "应当(\"反馈\").由(\"收到单位\").限(日, 5).起自(\"收到\")"));
        DemandDecision open = trial.decide(Trial.lamp(), "2026-03-02 10:00");
        assertThat(open.duties()).extracting(d -> d.action() + " " + d.reading() + " " + d.clock().lastDay())
                .containsExactly("确认途径 null 2026-03-05", "书面告知 null 2026-03-09", "反馈 途径=仲裁 2026-03-09");
        assertThat(open.confirmations()).extracting(Confirmation::subject, Confirmation::proposed)
                .containsExactly(tuple("途径", "信访程序"));
        DemandDecision settled = trial.decide(Trial.lamp(
                "类型: 确认, 时间: 2026-03-03 09:00, 关于: 途径, 内容: 信访程序, 单位: 福田区信访局"), "2026-03-03 10:00");
        assertThat(settled.duties()).extracting(d -> d.action() + " " + d.reading() + " " + d.state())
                .containsExactly("确认途径 null MET_IN_TIME", "书面告知 null OPEN");
        assertThat(settled.confirmations()).isEmpty();
    }

    @Test
    void leavesOpenWhatTheNationLeavesToAPersonWhateverALocalRuleSays() {
        Trial trial = Trial.of(rules, Trial.rule("拟定", "诉求()", "拟定性质(\"检举控告\").或(\"申诉求决\").由(\"收到单位\").限(日, 15)")
                + Trial.FIRST, Trial.rule("本地", "诉求( 紧急 == false )", "定性质(\"申诉求决\")"));
        Concluded purpose = trial.decide(Trial.matter("[{事项类别: 路灯不亮、损坏}]"), "2026-03-02 10:00").purpose();
        assertThat(purpose.value()).isEqualTo("申诉求决");
        assertThat(purpose.open()).isTrue();
        assertThat(purpose.alternatives()).containsExactly("检举控告");
    }

    @Test
    void raisesAlertsAtTheSecondAndNeverForADutyMetInTime() {
        Trial trial = Trial.of(rules, Trial.SETTLED + Trial.FIRST
                + Trial.rule("反馈", "诉求()", "应当(\"反馈\").由(\"首办单位\").限(分钟, 10).起自(\"收到\")")
                + Trial.rule("升级", "诉求()", "升级(\"分管领导\").逢逾期(\"反馈\", 小时, 1)")
                + Trial.rule("亮灯", "诉求()", "亮灯(\"黄灯\").逢临期(\"反馈\", 分钟, 4)")
                + Trial.rule("督办", "诉求()", "督办(\"督办单\").由(\"信访部门\").对(\"首办单位\").逢逾期(\"反馈\", 日, 0)"));
        assertThat(trial.decide(Trial.lamp(), "2026-03-02 09:40").alerts())
                .extracting(a -> a.kind().label() + " " + Json.text(a.at()).substring(11, 19) + " " + a.active())
                .containsExactly("亮灯 09:36:01 true", "督办 09:40:01 false", "升级 10:40:01 false");
        Matter late = Trial.lamp("类型: 反馈, 时间: 2026-03-02 09:50, 单位: 福田区城管局");
        assertThat(trial.decide(late, "2026-03-02 12:00").alerts()).extracting(a -> a.kind().label() + " " + a.active())
                .containsExactly("亮灯 false", "督办 true");
        Matter met = Trial.lamp("类型: 反馈, 时间: 2026-03-02 09:36, 单位: 福田区城管局");
        assertThat(trial.decide(met, "2026-03-02 12:00").alerts()).isEmpty();
        assertThat(trial.assess(Trial.lamp(), Json.instant("2026-03-02 09:38")).nextCheck())
                .isEqualTo(Json.instant("2026-03-02 09:40:01"));
    }

    @Test
    void holdsNothingOfWhoPetitionsOrWhatTheyWrote() {
        Trial trial = Trial.of(rules, Trial.SETTLED + Trial.FIRST
                + Trial.rule("词", "诉求( 事项.正文 contains \"路灯\", 事项.标题 != null )", "提示(\"注意\")"));
        Matter matter = Trial.lamp();
        String json = new String(DecisionId.canonical(trial.decision(matter, "2026-03-02 10:00")),
                StandardCharsets.UTF_8);
        assertThat(json).contains("原文不录").doesNotContain("张三", "13800000000", "梅林路", "路灯坏了", "路灯不亮\"");
    }
}
