package org.fengqiao.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteTest {

    private static final String BAR = Trial.rule("禁止", "诉求( 性质 == \"检举控告\" || 性质待定 == true ) exists 被检举控告()",
            "不得交(\"被检举控告方\")");
    private static final String OPEN = Trial.rule("拟定", "诉求( 给定目的 == null )",
            "拟定性质(\"申诉求决\").或(\"检举控告\").由(\"收到单位\").限(日, 5)")
            + Trial.rule("途径", "诉求( 性质 == \"申诉求决\" )", "分流(\"信访程序\")")
            + Trial.rule("纪检", "诉求( 性质 == \"检举控告\" )", "分流(\"依规依纪\")");
    private static final String ACCUSING = "[{事项类别: 路灯不亮、损坏, 被检举控告: [{单位: 福田区城管局, 职务: 副局长}]}]";

    @TempDir
    private Path rules;

    @Test
    void barsTheAccusedWhileTheClassIsInDoubtAndNeverSilently() {
        Trial trial = Trial.of(rules, OPEN + Trial.FIRST + BAR);
        DemandDecision decision = trial.decide(Trial.matter(ACCUSING), "2026-03-02 10:00");
        assertThat(decision.purpose().open()).isTrue();
        assertThat(decision.route().firstHandler().body()).isEqualTo("440304-zhengfu");
        assertThat(decision.route().barred()).extracting(PartyRef::body).containsExactly("440304-chengguan");
        assertThat(decision.conflicts()).extracting(Conflict::kind).containsExactly("禁止");
    }

    @Test
    void liftsTheBarOnAConfirmationButNotOnTheAccuseds() {
        Trial trial = Trial.of(rules, OPEN + Trial.FIRST + BAR);
        String confirm = "类型: 确认, 时间: 2026-03-03 09:00, 关于: 性质, 内容: 申诉求决, 单位: ";
        DemandDecision lifted = trial.decide(Trial.matter(ACCUSING, confirm + "福田区信访局"), "2026-03-04 09:00");
        assertThat(lifted.purpose()).isEqualTo(new Concluded("申诉求决", false, List.of(), List.of()));
        assertThat(lifted.route().firstHandler().body()).isEqualTo("440304-chengguan");
        assertThat(lifted.duties()).filteredOn(d -> d.action().equals("确认性质")).extracting(Duty::state)
                .containsExactly(DutyState.MET_IN_TIME);
        DemandDecision refused = trial.decide(Trial.matter(ACCUSING, confirm + "福田区城管局"), "2026-03-04 09:00");
        assertThat(refused.purpose().open()).isTrue();
        assertThat(refused.route().firstHandler().body()).isEqualTo("440304-zhengfu");
    }

    @Test
    void sendsAContradictionInsideOnePackToTriageWithADutyToConfirm() {
        Trial trial = Trial.of(rules, Trial.SETTLED + Trial.FIRST
                + Trial.rule("首办二", "诉求( 紧急 == false )", "首办(\"收到单位\")"));
        DemandDecision decision = trial.decide(Trial.lamp(), "2026-03-02 10:00");
        assertThat(decision.route().firstHandler().role()).isEqualTo("分拣席");
        assertThat(decision.conflicts()).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo("矛盾");
            assertThat(c.rules()).extracting(RuleRef::name).containsExactly("首办", "首办二");
        });
        assertThat(decision.duties()).extracting(Duty::action).containsExactly("确认首办单位");
    }

    @Test
    void prefersTheMoreSpecificPackAndSaysSoOnlyWhereTheyDiffer() {
        Trial trial = Trial.of(rules.resolve("a"), Trial.SETTLED + Trial.FIRST,
                Trial.rule("本地", "诉求()", "首办(\"收到单位\")"));
        DemandDecision differing = trial.decide(Trial.lamp(), "2026-03-02 10:00");
        assertThat(differing.route().firstHandler().body()).isEqualTo("440304-xinfang");
        assertThat(differing.conflicts()).extracting(Conflict::kind).containsExactly("覆盖");
        Trial same = Trial.of(rules.resolve("b"), Trial.SETTLED + Trial.FIRST,
                Trial.rule("本地", "诉求()", "首办(\"福田区城管局\")"));
        DemandDecision agreeing = same.decide(Trial.lamp(), "2026-03-02 10:00");
        assertThat(agreeing.route().rules()).extracting(RuleRef::name).containsExactly("本地", "首办");
        assertThat(agreeing.conflicts()).isEmpty();
    }

    @Test
    void refusesABodyThatHasNoCompetenceForThePlace() {
        Trial trial = Trial.of(rules, Trial.SETTLED + Trial.rule("首办", "诉求()", "首办(\"百色市人民政府\")"));
        DemandDecision decision = trial.decide(Trial.lamp(), "2026-03-02 10:00");
        assertThat(decision.route().firstHandler().role()).isEqualTo("分拣席");
        assertThat(decision.conflicts()).extracting(Conflict::kind).containsExactly("越权");
    }

    @Test
    void letsTheNextInOrderStepInForWhoeverStandsAside() {
        Trial trial = Trial.of(rules, Trial.SETTLED + Trial.rule("首办", "诉求()", "首办(\"本级政府\")"));
        DemandDecision before = trial.decide(Trial.lamp(), "2026-03-02 10:00");
        String head = before.route().firstHandler().post();
        DemandDecision after = trial.decide(
                Trial.lamp("类型: 回避, 时间: 2026-03-02 09:50, 单位: 福田区政府, 职务: " + head), "2026-03-02 10:00");
        assertThat(after.route().firstHandler().post()).isNotEqualTo(head);
        assertThat(after.route().recusals()).extracting(PartyRef::post).containsExactly(head);
        assertThat(after.conflicts()).extracting(Conflict::kind).containsExactly("禁止");
    }

    @Test
    void checksTheDeclaredInterestsOfWhoeverIsNamed() {
        Trial trial = Trial.of(rules, Trial.SETTLED + Trial.FIRST + Trial.rule("回避", "诉求()", "应回避(\"首办人\")"));
        Post interested = Trial.DIRECTORY.on(LocalDate.of(2026, 3, 2)).post("440304-chengguan-fu1").orElseThrow();
        String demand = "[{目的: 申诉求决, 事项类别: " + interested.interests().get(0) + "}]";
        String naming = "类型: 明确责任人, 时间: 2026-03-02 09:40, 单位: 福田区城管局, 内容: ";
        Matter matter = Trial.matter(demand.replace("020101", "'020101'"), naming + interested.incumbent());
        DemandDecision decision = trial.decide(matter, "2026-03-02 10:00");
        assertThat(decision.route().firstHandler().person()).isNotEqualTo(interested.incumbent());
        assertThat(decision.route().recusals()).extracting(PartyRef::person).containsExactly(interested.incumbent());
    }

    @Test
    void followsAnUpheldObjectionAndStartsTheNextHandlersClockAtItsInbox() {
        Trial trial = Trial.of(rules, Trial.SETTLED + Trial.FIRST
                + Trial.rule("告知", "诉求()", "应当(\"书面告知\").由(\"首办单位\").限(日, 15).起自(\"收到\")"));
        Matter objected = Trial.lamp("类型: 异议成立, 时间: 2026-03-06 10:00, 单位: 福田区信访局");
        DemandDecision waiting = trial.decide(objected, "2026-03-06 11:00");
        assertThat(waiting.route().firstHandler().role()).isEqualTo("分拣席");
        Matter again = Trial.lamp("类型: 异议成立, 时间: 2026-03-06 10:00, 单位: 福田区信访局",
                "类型: 转送, 时间: 2026-03-09 09:00, 单位: 福田区信访局, 内容: 福田区住建局",
                "类型: 送达收件箱, 时间: 2026-03-09 23:50, 单位: 福田区住建局");
        assertThat(trial.decide(again, "2026-03-10 09:00").duties()).filteredOn(d -> d.action().equals("书面告知"))
                .extracting(d -> d.by().body() + " " + d.state() + " " + Json.text(d.clock().startedAt()))
                .containsExactly("440304-chengguan SUPERSEDED 2026-03-02T09:30:00+08:00",
                        "440304-zhujian OPEN 2026-03-09T23:50:00+08:00");
    }
}
