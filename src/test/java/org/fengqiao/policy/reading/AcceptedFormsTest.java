package org.fengqiao.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fengqiao.policy.rule.Rule;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedFormsTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {
        "诉求()",
        "",
        "诉求( 紧急 == true )",
        "Demand( urgent == true )",
        "诉求( 事项.渠道.类别 == \"主官在线\", 事项.人数 >= 5 && < 50 )",
        "诉求( 事项.人数 < 5 || > 50 )",
        "诉求( 紧急 == true || 重大 == true && 涉企 == false )",
        "诉求( (紧急 == true || 重大 == true) && 涉企 == false )",
        "诉求( 事项类别.领域 in (\"城乡建设\", \"环境保护\") )",
        "诉求( 事项.形式 not in (\"来信\", \"走访\") )",
        "诉求( 内容 contains \"噪音\", 内容 not contains \"表扬\" )",
        "诉求( 主管单位 == null )",
        "诉求( 主管单位 != null, 主管单位.系统 == \"城管\" )",
        "事项( 收到日 >= \"2026-01-01\", 收到日 < \"2027-01-01\" )",
        "诉求( 紧急 == true )\n    事项( 初次 == true )",
        "exists 事件( 类型 == \"反馈\", 结果 != \"机器人\" )",
        "not 事件( 类型 == \"反馈\" )",
        "exists( 在办( 状态 == \"已受理\", 系收到单位下级 == true ) )",
        "not 被检举控告()",
        "$诉求 : 诉求( 紧急 == true )\n    exists 涉及单位( 编码 == $诉求.事项.收到单位.编码 )",
        "$诉求 : 诉求()\n    $事项 : 事项( 收到单位 == $诉求.主管单位 )",
        "诉求（ 紧急 ＝＝ true，事项.人数 ＞＝ 5 ）",
        "诉求( 事项.渠道.类别 == “主官在线” )",
        "诉求( 内容 contains \"他说“好”\" ) // 注释里可以有 eval( 1 ) 与「全角」",
        "诉求( 性质 == \"request\" )",
    })
    void objects(String when) {
        assertThat(new RulesFolder(root).file("a.drl", RulesFolder.rule(when, "应当(\"反馈信息\").由(\"首办单位\");")).rules())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
        "定性质(\"申诉求决\"); => CLASSIFY",
        "拟定性质(\"检举控告\").或(\"申诉求决\").或(\"建议意见\").由(\"收到单位\").限(工作日, 3); => CLASSIFY",
        "定级(\"重点\"); => CLASSIFY",
        "分流(\"信访程序\"); => DIVERT",
        "拟分流(\"仲裁\").或(\"信访程序\").由(\"收到单位\").限(日, 15); => DIVERT",
        "首办(\"主管单位\"); 牵头(\"主管单位\"); 协办(\"涉及单位\"); 协调(\"包联领导\"); => ASSIGN",
        "不得交(\"被检举控告方\"); 应回避(\"首办人\"); => ASSIGN",
        "应当(\"书面告知\").由(\"首办单位\"); => LIMIT",
        "应当(\"书面告知\").由(\"首办单位\").对(\"信访人\").限(日, 15).起自(\"收到\").可延(日, 30, \"批准延期\").下班截止().扣除听证(); => LIMIT",
        "可以(\"交办\").由(\"信访部门\"); 底线(\"书面告知\").限(日, 15).起自(\"收到\").可延(日, 30, \"批准延期\"); => LIMIT",
        "升级(\"分管领导\").逢逾期(\"首轮处置\", 日, 1); 升级(\"党政主要领导\"); => ESCALATE",
        "亮灯(\"黄灯\").逢临期(\"办结\", 日, 3); 鸣哨(\"危及人身安全\"); => ESCALATE",
        "督办(\"督办单\").由(\"信访部门\").对(\"首办单位\").逢逾期(\"办结\", 日, 0); => ESCALATE",
        "出具(\"受理告知书\").由(\"首办单位\").对(\"信访人\"); 提示(\"先核对地址。\"); => PAPER",
        "owe(\"书面告知\").by(\"first\").to(\"petitioner\").within(duty_minute, 30).from(\"received\"); => LIMIT",
        "应当（“书面告知”）.由（“首办单位”）； => LIMIT",
    })
    void conclusions(String then, String phase) {
        List<Rule> rules = new RulesFolder(root).file("a.drl", RulesFolder.rule("诉求()", then)).rules();
        assertThat(rules).singleElement().satisfies(r -> assertThat(r.phase().name()).isEqualTo(phase));
    }
}
