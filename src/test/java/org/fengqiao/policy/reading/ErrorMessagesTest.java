package org.fengqiao.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fengqiao.policy.Problem;
import org.fengqiao.policy.Problem.Severity;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorMessagesTest {

    @TempDir
    Path root;

    private RulesFolder rule(String when, String then) {
        return new RulesFolder(root).file("a.drl", RulesFolder.rule(when, then));
    }

    /** The condition begins in column 5 of line 4. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
        "诉求( 紧集 == true ) => 4:9: 「诉求」没有字段「紧集」，是否想写「紧急」？",
        "诉求( 事项.渠到.类别 == \"主官在线\" ) => 4:12: 「事项」没有字段「渠到」，是否想写「渠道」？",
        "诉求( 事项.渠道.类别 == \"主管在线\" ) => 4:21: 没有名为「主管在线」的渠道类别，是否想写「主官在线」？",
        "诉求( 事项.渠道.名称 == \"书记信箱\" ) => 4:21: 没有名为「书记信箱」的渠道，是否想写「书记在线」？",
        "诉求( 主管单位.系统 == \"城管局\" ) => 4:20: 没有名为「城管局」的系统，是否想写「城管」？",
        "诉求( 级别 == \"中点\" ) => 4:15: 没有名为「中点」的级别，是否想写「重点」？",
        "诉球( 紧急 == true ) => 4:5: 没有名为「诉球」的对象，是否想写「诉求」？",
        "exists 事情( 类型 == \"反馈\" ) => 4:12: 「事情」不是诉求的列表字段，是否想写「事件」？",
        "诉求( 事项.人数 = 5 ) => 4:15: 不允许「=」，比较请写「==」",
        "诉求( 事项.人数 ≥ 5 ) => 4:15: 不允许「≥」，请写「>=」",
        "诉求( 紧急 == true、重大 == true ) => 4:19: 不允许「、」，请用「,」",
        "诉求( 紧急 == true。 ) => 4:19: 不允许「。」，结论之间用「.」，语句末尾用「;」",
        "诉求( 紧急 == 是 ) => 4:15: 「紧急」是是否字段，应写 true 或 false，实为「是」",
        "诉求( 紧急 > true ) => 4:12: 「紧急」是是否，不能用「>」比较，只能用「==」或「!=」",
        "诉求( 事项.人数 == \"五\" ) => 4:18: 「人数」应为整数，实为\"五\"",
        "事项( 收到日 >= \"2026年1月1日\" ) => 4:16: 「收到日」是日期，应写作 \"2026-01-31\"，实为\"2026年1月1日\"",
        "事项( 收到日 >= \"2026-02-30\" ) => 4:16: 「收到日」是日期",
        "诉求( 事项 == \"甲\" ) => 4:15: 「事项」是对象，只能与 null 比较，或再写出它的字段",
        "诉求( 事件 == null ) => 4:12: 「事件」是一列，不能比较；请写 exists 事件( … ) 或 not 事件( … )",
        "诉求( 内容 == 标题 ) => 4:15: 「内容」是文本，应写在双引号里，实为「标题」；要与另一字段比较，请写「$诉求.字段」",
        "$诉求 : 诉求( ) exists 事件( 天数 == $诉求.内容 ) => 4:38: 类型不同：「天数」是整数，「内容」是文本",
        "诉求( 紧急 == true 重大 == true ) => 4:20: 此处应为「,」或「)」，实为「重大」",
        "诉求( 紧急 ) => 4:12: 请写完整：「紧急 == true」或「紧急 == false」",
        "诉求( 内容 contians \"甲\" ) => 4:12: 不允许的运算「contians」，是否想写「contains」？",
        "诉求( 内容 == “甲\" ) => 4:17: 引号不配对：以「“」开头的文本要以「”」结尾",
    })
    void conditions(String when, String message) {
        assertThat(rule(when, "提示(\"好\");").problems())
                .anySatisfy(p -> assertThat(p).startsWith("x/a.drl:" + message));
    }

    /** The conclusion begins in column 5 of line 6. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
        "应该(\"反馈信息\").由(\"首办单位\"); => 6:5: 没有名为「应该」的结论，是否想写「应当」？",
        "应当(\"反馈消息\").由(\"首办单位\"); => 6:8: 没有名为「反馈消息」的职责，是否想写「反馈信息」？",
        "应当(\"反馈信息\").由(\"首办部门\"); => 6:18: 没有名为「首办部门」的责任者，是否想写「首办单位」或「首办人」或「信访部门」？",
        "应当(\"反馈信息\").被(\"首办单位\"); => 6:16: 「应当」后面没有「被」",
        "应当(\"反馈信息\"); => 6:5: 「应当」还缺 .由(…)",
        "应当(\"反馈信息\").由(\"首办单位\").限(分种, 10).起自(\"收到\"); => 6:28: 没有名为「分种」的时限单位，是否想写「分钟」？",
        "应当(\"反馈信息\").由(\"首办单位\").限(\"分钟\", 10).起自(\"收到\"); => 6:28: 此处应为时限单位（不加引号），是否想写「分钟」？",
        "应当(\"反馈信息\").由(\"首办单位\").限(10, 分钟).起自(\"收到\"); => 6:28: 此处应为时限单位（不加引号）",
        "应当(\"反馈信息\").由(\"首办单位\").限(分钟, 10); => 6:5: 「应当」写了「限」，还要写 .起自(\"收到\")",
        "应当(\"反馈信息\").由(\"首办单位\").限(分钟, 0).起自(\"收到\"); => 6:32: 「天数或分钟数」至少是 1",
        "应当(\"反馈信息\").由(\"首办单位\").可延(日, 30, \"批准延期\"); => 6:5: 「可延」要与「限」一起写",
        "应当(\"反馈信息\").由(\"首办单位\").限(分钟, 10).起自(\"收到\").下班截止(); => 6:5: 「下班截止」只用于",
        "应当(\"反馈信息\").由(\"首办单位\").由(\"牵头单位\"); => 6:26: 「由」写了两次",
        "应当(\"反馈信息\").由(\"首办单位\").限(分钟, 10).起自(\"受到\"); => 6:39: 没有名为「受到」的事件类型，是否想写「收到」或「受理」",
        "拟定性质(\"检举控告\"); => 6:5: 「拟定性质」还缺 .由(…) 和 .限(…)",
        "拟定性质(\"检举\").由(\"收到单位\").限(日, 3); => 6:10: 没有名为「检举」的诉求目的，是否想写「检举控告」？",
        "底线(\"书面告知\").限(日, 15); => 6:5: 「底线」还缺 .起自(…)",
        "底线(\"书面告知\").由(\"首办单位\").限(日, 15).起自(\"收到\"); => 6:16: 「底线」后面没有「由」",
        "亮灯(\"黄灯\"); => 6:5: 「亮灯」还缺 .逢逾期(…) 或 .逢临期(…)",
        "亮灯(\"绿灯\").逢逾期(\"办结\", 日, 1); => 6:8: 没有名为「绿灯」的亮灯颜色",
        "亮灯(\"黄灯\").逢逾期(\"办结\", 日, 1).逢临期(\"办结\", 日, 1); => 6:5: 「逢逾期」与「逢临期」只能写一个",
        "分流(\"信访\"); => 6:8: 没有名为「信访」的法定途径，是否想写「信访程序」？",
        "出具(\"受理通知书\").由(\"首办单位\"); => 6:8: 没有名为「受理通知书」的文书，是否想写「受理告知书」？",
        "首办(\"主管单位\", \"牵头单位\"); => 6:14: 「首办」的括号里只写 1 项固定值",
        "首办(主管单位); => 6:8: 此处应为责任者，写在双引号里，实为「主管单位」",
        "首办(); => 6:8: 「首办」还缺责任者",
        "首办(\"主管单位\") => 7:1: 结论末尾缺少「;」",
        "提示(\"\"); => 6:8: 文本不能为空",
        "由(\"首办单位\"); => 6:5: 「由」不能单独写，要跟在结论后面",
        "提示(\"好\"); 首办(\"主管单位\"); => 6:14: 一条规则的结论要属于同一阶段",
    })
    void conclusions(String then, String message) {
        assertThat(rule("诉求()", then).problems()).anySatisfy(p -> assertThat(p).startsWith("x/a.drl:" + message));
    }

    @Test
    void allErrorsOfAPackComeAtOnce() {
        assertThat(rule("诉求( 紧集 == true, 重大 = true )\n exists 事情()", "应该(\"好\");")
                .file("b.drl", RulesFolder.rule("诉求( 紧集 == true, 内容 matches \"a\" )\n    exists 事情()",
                        "应该(\"好\"); 首办(\"谁\");"))
                .file("pack.yaml", "名称: x\n标提: 试验").file("tables/级别.csv", "名成\n一般\n")
                .file("sentences/a.dsl", "[条件]甲 = 乙\n").problems())
                .extracting(p -> p.substring(0, p.indexOf(": ")))
                .containsExactly("x/a.drl:4:24", "x/a.drl:5:9", "x/a.drl:7:5", "x/b.drl:4:9", "x/b.drl:4:24", "x/b.drl:5:12", "x/b.drl:7:5",
                        "x/b.drl:7:17", "x/pack.yaml:2:1", "x/sentences/a.dsl:1:9", "x/tables/级别.csv:1:1",
                        "x/tables/级别.csv:1:1");
    }

    @Test
    void duplicatesNameBothPlaces() {
        assertThat(rule("诉求()", "提示(\"好\");").file("b.drl", "\n" + RulesFolder.rule("诉求()", "提示(\"好\");"))
                .problems()).containsExactly("x/b.drl:2:6: 规则名「甲」重复，已在 x/a.drl:1:6 用过，请改名");
    }

    @Test
    void withoutADirectoryAnUnknownPartyIsAWarning() {
        PackRead read = rule("诉求( 事项.渠道.类别 == \"随便\" )", "首办(\"首办单为\"); 牵头(\"区城管局\");")
                .inheriting(Lexicon.EMPTY).read();
        assertThat(read.failed()).isFalse();
        assertThat(read.problems()).extracting(Problem::severity).containsOnly(Severity.WARNING);
        assertThat(read.problems()).extracting(Problem::toString).containsExactly(
                "x/a.drl:6:8: 「首办单为」不是责任角色，没有名录可查，按单位名称对待，是否想写「首办单位」？",
                "x/a.drl:6:20: 「区城管局」不是责任角色，没有名录可查，按单位名称对待");
    }

    @Test
    void aFolderThatIsMissingOrSilentIsAnError() {
        assertThat(new PackReader(new FileCache()).read(root, "nowhere", Lexicon.EMPTY).problems())
                .extracting(Problem::toString).containsExactly("nowhere: 没有规则包「nowhere」：规则文件夹下找不到这个文件夹");
    }
}
