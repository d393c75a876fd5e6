package org.fengqiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefusedTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://example.org\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1",
        "\r=1", " =1+1", "　＝1+1", "'=1", "- 第一点"})
    void whatAProgramWouldRunGetsAnApostropheInFront(String cell) {
        assertThat(Defused.of(cell)).isEqualTo("'" + cell);
        assertThat(Defused.undone("'" + cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-5", "+8613800138000", "-0.5", "GD-1", "'引语", "a=b", "2026-12-01"})
    void whatItWouldNotRunStaysAsItIs(String cell) {
        assertThat(Defused.of(cell)).isEqualTo(cell);
        assertThat(Defused.undone(cell)).isEqualTo(cell);
    }

    @Property
    void everyCellComesBackAsItWent(@ForAll @StringLength(max = 8) @Chars({'\'', '=', '+', '-', '@', '\t', '\n', ' ', '＝',
        '1', '.'}) @CharRange(from = '一', to = '丁') String cell) {
        assertThat(Defused.undone(Defused.of(cell))).isEqualTo(cell);
    }
}
