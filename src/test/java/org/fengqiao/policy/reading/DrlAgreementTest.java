package org.fengqiao.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.policy.reading.PatternReader.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second opinion on a rule: what our own reader might let through, the parser of Drools must not see otherwise. */
class DrlAgreementTest {

    private static final Set<String> HEAD = Set.of("依据");
    private static final List<Shape> OBJECTS = List.of(new Shape("", "诉求", "$诉求"), new Shape("not", "事件", null));

    private static Optional<DrlAgreement.Doubt> check(String head, String when) {
        String text = "rule \"甲\"\n" + head + "\nwhen\n" + when + "\nthen\n提示(\"好\");\nend";
        List<Token> tokens = Scanner.scan(text, new Findings("a.drl")).tokens();
        return new DrlAgreement().check(new DrlBlock(text, tokens.subList(0, tokens.size() - 1)), "甲", HEAD, OBJECTS);
    }

    @Test
    void theSameRuleIsSeen() {
        assertThat(check("@依据(\"《甲》一\")", "$诉求 : 诉求( 紧急 == true )\nnot 事件( 类型 == \"反馈\" )")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "$诉求 : 诉求()",
        "$诉求 : 诉求()\nexists 事件()",
        "$别的 : 诉求()\nnot 事件()",
        "$诉求 : 诉求()\nnot 事件()\nnot 事件()",
        "$诉求 : 诉求() from 甲.乙\nnot 事件()",
        "$诉求 : 诉求() over window:time(1h)\nnot 事件()",
        "$诉求 := 诉求()\nnot 事件()",
        "$诉求 : 诉求( \"甲\"; )\nnot 事件()",
        "$诉求 : 诉求() @watch( 甲 )\nnot 事件()",
        "( $诉求 : 诉求() or 事项() )\nnot 事件()",
        "$诉求 : 诉求()\nnot( 事件() and 事件() )",
        "$诉求 : 诉求()\nnot 事件()\neval( true )",
        "$诉求 : 诉求( 紧急 == )\nnot 事件()",
    })
    void anotherRuleIsDoubted(String when) {
        assertThat(check("@依据(\"《甲》一\")", when)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@依据(\"《甲》一\") salience 10", "@依据(\"《甲》一\") @watch(\"甲\")", "extends \"乙\" @依据(\"《甲》一\")",
        "@依据(\"《甲》一\") enabled( true )"})
    void anotherHeadIsDoubted(String head) {
        assertThat(check(head, "$诉求 : 诉求()\nnot 事件()")).isPresent();
    }
}
