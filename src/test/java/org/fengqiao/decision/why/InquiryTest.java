package org.fengqiao.decision.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.fengqiao.decision.DecisionId;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions about the examples that ship. */
class InquiryTest {

    private static Shipped shipped;
    private static Inquiry smell;

    @BeforeAll
    static void load() {
        shipped = new Shipped();
        smell = shipped.smell();
    }

    @Test
    void everythingItSaysIsExplained() {
        assertThat(smell.why()).hasSizeGreaterThan(20)
                .allSatisfy(s -> assertThat(s.text()).startsWith(s.says()).endsWith("。").doesNotContain("null"));
        assertThat(smell.why()).filteredOn(s -> s.name().equals("反馈信息")).singleElement().satisfies(s -> {
            assertThat(s.because()).isNotEmpty().allSatisfy(t ->
                    assertThat(t.rule().basis()).isEqualTo("《福田区信访工作十项机制》民意速办"));
            assertThat(s.text()).contains("不晚于 2026-03-02T21:20:00+08:00（自收到起10分钟）").contains("渠道.类别＝主官在线");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "职责, 反馈信息,           福田·民意速办·十分钟反馈",
        "途径, 查处履责,           条例·途径·第五项查处违法或履行职责",
        "首办, 福田区城管局,       福田·首办负责·区级渠道由区级主管单位首办",
        "协调, 福田区委,           福田·分片包联·包联领导协调",
        "文书, 转送函,             条例·第二十二条·转送函",
        "级别, 一般,               福田·级别·一般",
        "规则, 条例·第二十二条·登记, 条例·第二十二条·登记",
    })
    void tellsWhy(String kind, String said, String rule) {
        Explanation why = smell.ask(Subject.of(kind, said), "1");
        assertThat(why.holds()).isTrue();
        assertThat(why.because()).anySatisfy(s -> assertThat(s.because()).anySatisfy(t ->
                assertThat(t.rule().name()).isEqualTo(rule)));
        assertThat(why.text()).contains("规则「" + rule + "」");
    }

    @ParameterizedTest
    @CsvSource({
        "规则, 条例·第二十五条·通报联席会议办公室,   紧急,     是, 要求紧急为「是」，现为否",
        "规则, 条例·第二十条·多人走访请推选代表,     '',       '', 要求形式是「走访」，现为网上",
        "职责, 报告本级党委和政府,                   紧急,     是, 要求紧急为「是」，现为否",
        "鸣哨, '',                                   危及人身, 是, 要求危及人身为「是」，现为否",
        "级别, 重点,                                 紧急,     是, 要求紧急为「是」，现为否",
        "牵头, 福田区城管局,                         涉及单位, *,  要求有涉及单位，现为没有",
        "性质, 检举控告,                             给定目的, 检举控告, 要求给定目的是「检举控告」，现为申诉求决",
        "首办, 福田生态环境局,                       事项类别, *,  '「主管单位」在本诉求中是梅林街道办事处'",
        "文书, 受理告知书,                           '',       '', 要求职权归属是「本单位」，现为下级",
        "亮灯, 红灯,                                 '',       '', 没有任何规则会这样说",
    })
    void tellsWhyNot(String kind, String said, String field, String to, String part) {
        Explanation not = smell.ask(Subject.of(kind, said), "1");
        assertThat(not.holds()).isFalse();
        assertThat(not.text()).contains(part);
        if (field.isEmpty()) {
            assertThat(not.turn()).as(not.text()).isNull();
        } else {
            assertThat(not.turn().field()).as(not.text()).isEqualTo(field);
            assertThat(not.turn().to()).isEqualTo(to.equals("*") ? not.turn().to() : to);
            assertThat(not.turn().also().isEmpty()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 走访, 5", "3, 走访, 5"})
    void findsTheThresholdOfANumber(int people, String form, String needed) {
        Matter visit = new MatterEditor(Shipped.example("stinking-transfer-station")).with(List.of(
                Scene.set("/form", form), Scene.set("/people", people)));
        Instant now = visit.received().orElseThrow();
        Explanation not = new Inquiry(visit, now, now, shipped.policies.get("futian"), shipped.directory)
                .ask(Subject.of("规则", "条例·第二十条·多人走访请推选代表"), "1");
        assertThat(not.text()).as("%s", not).contains("现为 " + people).contains("若人数为 ");
        assertThat(not.turn().field()).isEqualTo("人数");
    }

    @Test
    void theDocumentShowsWhatIsAnswered() throws IOException {
        Explanation not = smell.ask(Subject.of("职责", "报告本级党委和政府"), "1");
        String document = Files.readString(Path.of("docs/why.md")).replaceAll("\n> ?", "");
        assertThat(document).contains(not.text())
                .contains(Json.mapper().writeValueAsString(not.turn().steps()))
                .contains("级别由「一般」改为「重点」");
        assertThat(not.turn().also().text()).startsWith("级别由「一般」改为「重点」");
    }

    /** Bars, parts played by others, watched duties that do not run, and other readings are named. */
    @ParameterizedTest
    @CsvSource({
        "accusation-by-informer, 首办, 福田区城管局, 禁止, 系被检举控告方",
        "accusation-by-informer, 单位, 福田区城管局, 所指, 「首办单位」在本诉求中是中共深圳市福田区纪律检查委员会",
        "stinking-transfer-station, 首办, 梅林街道办事处, 覆盖, 采用更具体的",
        "stinking-transfer-station, 督办, 督办单, 未触发, 「办结」的状态是待起算",
    })
    void namesWhatTookItAway(String example, String kind, String said, String removal, String part) {
        Matter matter = Shipped.example(example);
        Instant now = matter.received().orElseThrow();
        Explanation not = new Inquiry(matter, now, now, shipped.policies.get("futian"), shipped.directory)
                .ask(Subject.of(kind, said), "1");
        assertThat(not.removed()).as(not.text()).anySatisfy(r -> {
            assertThat(r.kind()).isEqualTo(removal);
            assertThat(r.text()).contains(part);
        });
    }

    @Test
    void neverRepeatsWhatAPetitionerWrote() {
        smell.ask(Subject.of("首办", "福田区信访局")).forEach(e ->
                assertThat(e.toString()).doesNotContain("窗户不敢开").doesNotContain("方某"));
    }

    @Test
    void askingDoesNotChangeTheDecision() {
        String id = smell.decision().id();
        smell.ask(Subject.of("首办", "福田区信访局"));
        assertThat(shipped.smell().decision().id()).isEqualTo(id).isEqualTo(DecisionId.of(smell.decision()));
    }

    @ParameterizedTest
    @CsvSource({"规则, 没有这条规则, 里没有规则", "单位, 不存在的单位名称, 名录里没有单位",
        "途径, 走后门, 没有名为"})
    void saysWhatCannotBeAsked(String kind, String said, String part) {
        assertThatThrownBy(() -> smell.ask(Subject.of(kind, said))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(part);
    }
}
