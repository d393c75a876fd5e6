package org.fengqiao.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.place.Directories.shipped;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLinesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            440304-shijian,     4403-shijian
            440304-chengguan,   440304-zhengfu
            440304-shuiwuju,    4403-shuiwuju
            4403-shuiwuju,      00-shuiwuju
            440304-jiaojing,    4403-jiaojing
            440304007-gongan,   440304-gongan
            440304007017-shequ, 440304007-jiedao
            440304007-jiedao,   440304-zhengfu
            330681-gongan,      3306-gongan
            00-dangwei,         没有
            nobody,             没有
            """)
    void oneStepUp(String body, String expected) {
        assertThat(shipped().superior(body).map(Body::code).orElse("没有")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            440304-chengguan,   440304-zhujian,     440304-zhengfu
            440304-chengguan,   440304-shijian,     4403-zhengfu
            440304007-jiedao,   440304005-jiedao,   440304-zhengfu
            440304007-gongan,   440304-jiaojing,    4403-gongan
            440304-shuiwuju,    440304-chengguan,   00-zhengfu
            440304-chengguan,   440304-zhengfu,     4403-zhengfu
            00-dangwei,         440304-zhengfu,     没有
            """)
    void theLowestThatCommandsBoth(String one, String other, String expected) {
        assertThat(shipped().commonSuperior(one, other).map(Body::code).orElse("没有")).isEqualTo(expected);
        assertThat(shipped().commonSuperior(other, one)).isEqualTo(shipped().commonSuperior(one, other));
    }

    @Test
    void commandsDirectlyAndThroughOthers() {
        assertThat(shipped().commands("440304-zhengfu", "440304007017-shequ")).isTrue();
        assertThat(shipped().commands("4403-shijian", "440304007-shijian")).isTrue();
        assertThat(shipped().commands("440304-zhengfu", "440304-shijian")).isFalse();
        assertThat(shipped().commands("440304-zhengfu", "440304-zhengfu")).isFalse();
    }

    @Test
    void aCommanderThatHasEndedIsReplacedByItsSuccessor() {
        DirectorySources sources = Directories.small();
        String bodies = sources.files().get("bodies.csv") + "team,丙区清洁队,,城管,乡镇街道,990101001,old,,,\n";
        Directory directory = Directories.read(sources.with("bodies.csv", bodies));
        assertThat(directory.on(LocalDate.of(2005, 1, 1)).superior("team")).map(Body::code).hasValue("old");
        assertThat(directory.on(LocalDate.of(2015, 1, 1)).superior("team")).map(Body::code).hasValue("mid");
        assertThat(directory.on(LocalDate.of(2025, 1, 1)).superior("team")).map(Body::code).hasValue("new");
    }
}
