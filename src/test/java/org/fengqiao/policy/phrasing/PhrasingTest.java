package org.fengqiao.policy.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.policy.reading.FileCache;
import org.fengqiao.policy.reading.PackRead;
import org.fengqiao.policy.reading.PackReader;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasingTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
        "应当(\"反馈信息\").由(\"首办单位\").对(\"信访人\").限(分钟, 10).起自(\"收到\"); => 首办单位应当在收到后10分钟内向信访人反馈信息",
        "应当(\"反馈信息\").由(\"首办单位\"); => 首办单位应当反馈信息",
        "应当(\"反馈信息\").由(\"首办单位\").限(日, 60).起自(\"受理\").可延(日, 30, \"批准延期\").下班截止().扣除听证(); => 首办单位应当在受理后60日内反馈信息，经批准延期最多再延30日，末日以下班为止，听证时间不计入",
        "可以(\"反馈信息\").由(\"信访部门\"); => 信访部门可以反馈信息",
        "底线(\"反馈信息\").限(日, 15).起自(\"收到\"); => 反馈信息最迟不得超过收到后15日",
        "拟定性质(\"检举控告\").或(\"申诉求决\").由(\"收到单位\").限(工作日, 3); => 拟定性质为「检举控告」，也可能是「申诉求决」，由收到单位在收到后3工作日内确认",
        "分流(\"信访程序\"); => 走「信访程序」途径",
        "牵头(\"主管单位\"); => 由主管单位牵头",
        "不得交(\"被检举控告方\"); => 不得交给被检举控告方",
        "应回避(\"首办人\"); => 首办人有利害关系的，应当回避",
        "升级(\"分管领导\").逢逾期(\"反馈信息\", 日, 1); => 反馈信息逾期1日的，升级到分管领导",
        "亮灯(\"黄灯\").逢临期(\"反馈信息\", 日, 3); => 反馈信息到期前3日，亮黄灯",
        "鸣哨(\"危及人身安全\"); => 鸣哨：危及人身安全",
        "督办(\"督办单\").由(\"信访部门\").对(\"首办单位\").逢逾期(\"反馈信息\", 日, 0); => 反馈信息逾期的，信访部门向首办单位发出《督办单》",
        "出具(\"督办单\").由(\"首办单位\").对(\"信访人\"); => 首办单位向信访人出具《督办单》",
        "提示(\"先核对地址\"); => 提示：先核对地址",
    })
    void outcomesAreSentences(String then, String sentence) throws IOException {
        assertThat(OutcomePhrasing.of(rule("诉求()", then).then().get(0))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
        "诉求() => 任何情形",
        "诉求( 事项.渠道.类别 == \"主官在线\", 紧急 == true ) => 渠道的类别是「主官在线」，并且紧急为「是」",
        "诉求( 紧急 == true || 重大 == true, 涉企 != true ) => （紧急为「是」，或者重大为「是」），并且涉企为「否」",
        "事项( 人数 >= 5 && < 50, 收到日 >= \"2026-01-01\" ) => 人数不少于5，并且人数少于50，并且收到日不早于2026-01-01",
        "诉求( 事项.形式 in (\"来信\", \"走访\"), 主管单位 == null ) => 形式属于「来信」、「走访」，并且没有主管单位",
        "诉求( 内容 contains \"噪音\", 主管单位.系统 != \"城管\" ) => 内容提到「噪音」，并且主管单位的系统不是「城管」",
        "not 事件( 类型 == \"反馈\" ) => 没有事件（类型是「反馈」）",
        "exists 涉及单位() => 有涉及单位",
        "$诉求 : 诉求( ) exists 在办( 单位.编码 == $诉求.主管单位.编码 ) => 任何情形，并且有在办（单位的编码与主管单位的编码相同）",
    })
    void conditionsAreClauses(String when, String clause) throws IOException {
        assertThat(ConditionPhrasing.of(rule(when, "提示(\"甲\");").when())).isEqualTo(clause);
    }

    private Rule rule(String when, String then) throws IOException {
        Path pack = Files.createDirectories(root.resolve("x/tables")).getParent();
        Files.writeString(pack.resolve("pack.yaml"), "名称: x");
        Files.writeString(pack.resolve("tables/职责.csv"), "名称,证据\n反馈信息,反馈\n");
        Files.writeString(pack.resolve("tables/文书.csv"), "名称\n督办单\n");
        Files.writeString(pack.resolve("a.drl"), "rule \"甲\" @依据(\"《办法》一\")\nwhen\n" + when + "\nthen\n" + then + "\nend\n");
        PackRead read = new PackReader(new FileCache()).read(root, "x", Lexicon.EMPTY);
        assertThat(read.problems()).isEmpty();
        return read.content().rules().get(0);
    }
}
