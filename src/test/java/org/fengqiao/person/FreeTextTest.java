package org.fengqiao.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

    @ParameterizedTest
    @CsvSource({"请打13000000002找我, 请打130****0002找我", "电话 130-0000-0002。, 电话 130****0002。",
            "+86 13000000002, 130****0002", "座机0755-80000002转8, 座机075*****0002转8",
            "身份证11010119900307002X, 身份证110*************2X", "（１３０００００００２２）, （130****0022）"})
    void masksNumbersInTheSpellingsPeopleUse(String text, String masked) {
        assertThat(FreeText.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年3月2日 21:10", "440304007012", "第3号楼1201室", "工单 20261120001234567890123"})
    void leavesOtherNumbers(String text) {
        assertThat(FreeText.masked(text)).isEqualTo(text);
    }
}
