package org.fengqiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLineTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"值班领导,true", "'',true", "值 班,true", "值班领导们,false",
            "'值\n班',false", "'值\t班',false", "'值\u0000班',false", "'值\u0085班',false"})
    void fitsIfShortAndWithoutControlCharacters(String text, boolean fits) {
        assertThat(OneLine.fits(text, 4)).isEqualTo(fits);
    }
}
