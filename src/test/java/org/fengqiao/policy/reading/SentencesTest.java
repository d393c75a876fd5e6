package org.fengqiao.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.place.Validity;
import org.fengqiao.policy.rule.Basis;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private static final String FORMS = """
            # 条件
            [条件]渠道类别是{类别} = 事项.渠道.类别 == {类别}
            [条件]是初次反映 = 事项.初次 == true
            [条件]情况紧急 = 紧急 == true
            [条件]危及人身安全 = 危及人身 == true
            [条件]人数达到{数}人 = 事项.人数 >= {数}
            [条件]还没有{事件} = not 事件( 类型 == {事件} )
            [条件]于{日}以后收到 = 事项.收到日 >= {日}
            // 结论
            [结论]{责任者}应当在{起点}后{数}{单位}内向{对象}{职责} = 应当({职责}).由({责任者}).对({对象}).限({单位}, {数}).起自({起点})
            [结论]{责任者}应当{职责} = 应当({职责}).由({责任者});
            [结论]由{责任者}首办 = 首办({责任者})
            """;

    @TempDir
    Path root;

    private RulesFolder folder(String rules) {
        return new RulesFolder(root).file("sentences/常用.dsl", FORMS).file("sentences/速办.dslr", rules);
    }

    @Test
    void anOfficeDocumentBecomesTheSameRuleAsDrl() {
        Rule sentence = folder("""
                规则「甲」
                　　依据：《福田区信访工作十项机制》民意速办。
                　　生效：2024年1月1日。
                　　失效：2026-12-31
                　　待核：文号待核。
                # 一行备注
                　　当：渠道类别是主官在线，且是初次反映；
                　　　　还没有「反馈」。
                　　则：首办单位应当在收到后十分钟内向信访人反馈信息。
                """).rules().get(0);
        Rule drl = new RulesFolder(root.resolve("other")).file("a.drl", """
                rule "甲"
                    @依据("《福田区信访工作十项机制》民意速办")
                    @待核("文号待核")
                    date-effective "2024-01-01"
                    date-expires "2026-12-31"
                when
                    诉求( 事项.渠道.类别 == "主官在线", 事项.初次 == true )
                    not 事件( 类型 == "反馈" )
                then
                    应当("反馈信息").由("首办单位").对("信访人").限(分钟, 10).起自("收到");
                end
                """).rules().get(0);

        assertThat(sentence.then()).isEqualTo(drl.then());
        assertThat(sentence.when()).hasToString(drl.when().toString());
        assertThat(sentence.basis()).isEqualTo(new Basis("福田区信访工作十项机制", "民意速办"));
        assertThat(sentence.validity()).isEqualTo(new Validity(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(sentence.verify()).isEqualTo("文号待核");
        assertThat(sentence.source().position()).isEqualTo("x/sentences/速办.dslr:1:4");
        assertThat(sentence.source().text()).startsWith("规则「甲」").endsWith("反馈信息。");
    }

    @Test
    void alternativesAreNumbered() {
        Rule rule = folder("""
                规则「甲」
                依据：《信访工作条例》第二十五条。
                当：是初次反映。
                    有下列情形之一：（一）情况紧急；（二）危及人身安全；（三）人数达到5人。
                则：首办单位应当反馈信息；收到单位应当「书面告知」。
                """).rules().get(0);
        assertThat(rule.when().toString()).contains("Any[").contains("All[");
        assertThat(rule.then()).hasSize(2);
    }

    @Test
    void onePlaceMayTakeSeveralWords() {
        Rule rule = new RulesFolder(root).file("sentences/a.dsl", """
                [条件]以{形式、}方式提出 = 事项.形式 in ({形式、})
                [结论]由{责任者}首办 = 首办({责任者})
                """).file("sentences/a.dslr", """
                规则「甲」
                依据：《信访工作条例》第十七条。
                当：以来信、「走访」或网上方式提出。
                则：由主管单位首办。
                """).rules().get(0);
        assertThat(rule.when().text()).isEqualTo("事项.形式 in (\"来信\", \"走访\", \"网上\")");
    }

    @Test
    void formsAreInherited() {
        Lexicon parent = folder("").read().lexicon();
        List<Rule> rules = new RulesFolder(root.resolve("child")).inheriting(parent).file("sentences/a.dslr", """
                规则「甲」
                依据：《信访工作条例》第二十五条。
                当：情况紧急。
                则：由主管单位首办。
                """).rules();
        assertThat(rules).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
        "情况紧及 => 由主管单位首办 => 3:3: 没有这样的条件句型，最接近的是「情况紧急」（x/sentences/常用.dsl:4）",
        "人数达到很多人 => 由主管单位首办 => 3:3: 没有这样的条件句型，最接近的是「人数达到{数}人」（x/sentences/常用.dsl:6）",
        "还没有反溃 => 由主管单位首办 => 3:6: 没有名为「反溃」的事件类型，是否想写「反馈」？",
        "于昨天以后收到 => 由主管单位首办 => 3:4: 「收到日」是日期，应写作 \"2026-01-31\"，实为「昨天」",
        "情况紧急 => 首办单位应当反馈信西 => 4:9: 没有名为「反馈信西」的职责，是否想写「反馈信息」？",
        "情况紧急 => 首办单位应当在收到后0日内向信访人反馈信息 => 4:13: 「天数或分钟数」至少是 1",
    })
    void errorsPointIntoTheSentence(String when, String then, String message) {
        assertThat(folder("规则「甲」\n依据：《信访工作条例》第二十五条。\n当：" + when + "。\n则：" + then + "。\n").problems())
                .containsExactly("x/sentences/速办.dslr:" + message);
    }

    @Test
    void aSentenceWithTwoReadingsIsAnError() {
        assertThat(new RulesFolder(root).file("sentences/a.dsl", """
                [条件]{级}事项 = 级别 == {级}
                [条件]重点{词} = 内容 contains {词}
                """).file("sentences/a.dslr", """
                规则「甲」
                依据：《信访工作条例》第二十五条。
                当：重点事项。
                则：首办单位应当反馈信息。
                """).problems()).anySatisfy(p -> assertThat(p).contains("这句话有两种读法：「{级}事项」与「重点{词}」"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
        "人数达到{数}人 = 事项.人数 >= {数} => 1:1: 句型应写作",
        "[条件]人数达到{数}人 = 事项.人手 >= {数} => 1:19: 「事项」没有字段「人手」，是否想写「人数」？",
        "[条件]人数达到{数}人 = 事项.人数 >= 5 => 1:5: 占位「{数}」在意思里没有用到",
        "[条件]人数达到五人 = 事项.人数 >= {数} => 1:14: 意思里的占位「{数}」在句子里没有",
        "[条件]{甲}{乙} = 内容 contains {甲} && 事项.标题 contains {乙} => 1:5: 句子里至少要有一个固定的词",
        "[条件]有{甲}{乙} = 内容 contains {甲} && 事项.标题 contains {乙} => 1:5: 占位「{甲}」与「{乙}」紧挨着",
        "[结论]交{甲} = System.exit({甲}) => 1:12: 没有名为「System」的结论",
        "[条件]有{甲} = eval({甲}) => 1:12: 不允许「eval」",
        "[条件]有{甲} = 内容 contains {甲}\") ; x => 1:27: 文本没有在本行结束",
        "[条件]情况紧急 = => 1:11: 缺少意思",
    })
    void formsAreCheckedWhereTheyStand(String form, String message) {
        assertThat(new RulesFolder(root).file("sentences/a.dsl", form).problems())
                .anySatisfy(p -> assertThat(p).startsWith("x/sentences/a.dsl:" + message));
    }
}
