package org.fengqiao.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.calendar.ClockUnit;
import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.matter.EventKind;
import org.fengqiao.place.Validity;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.outcome.Role;
import org.fengqiao.policy.rule.Basis;
import org.fengqiao.policy.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReaderTest {

    @TempDir
    Path root;

    @Test
    void aRuleOfTheDocumentationBecomesARule() {
        List<Rule> rules = new RulesFolder(root).file("速办.drl", """
                package 福田;

                rule "福田·民意速办·十分钟反馈"
                    @依据("《福田区信访工作十项机制》民意速办")
                    date-effective "2024-01-01"
                when
                    诉求( 事项.渠道.类别 == "主官在线", 事项.初次 == true )
                    not 事件( 类型 == "反馈" )
                then
                    应当("反馈信息").由("首办单位").对("信访人").限(分钟, 10).起自("收到");
                end
                """).rules();

        assertThat(rules).hasSize(1);
        Rule rule = rules.get(0);
        assertThat(rule.id()).isEqualTo("x/福田·民意速办·十分钟反馈");
        assertThat(rule.phase()).isEqualTo(Phase.LIMIT);
        assertThat(rule.basis()).isEqualTo(new Basis("福田区信访工作十项机制", "民意速办"));
        assertThat(rule.validity()).isEqualTo(new Validity(LocalDate.of(2024, 1, 1), null));
        assertThat(rule.source().position()).isEqualTo("x/速办.drl:3:6");
        assertThat(rule.source().text()).startsWith("rule \"福田").endsWith("end");
        assertThat(rule.then()).containsExactly(new Outcome.Owe("反馈信息", new Party.ByRole(Role.FIRST),
                new Party.ByRole(Role.PETITIONER), new TimeLimit(10, ClockUnit.MINUTE), EventKind.RECEIVED, null,
                false, false));
    }
}
