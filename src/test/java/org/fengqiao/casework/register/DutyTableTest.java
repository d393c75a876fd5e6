package org.fengqiao.casework.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.fengqiao.casework.store.DutyShift;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutyTableTest {

    private static final String HEAD = "开始,结束,职务,姓名\n";
    private static final DutyShift NIGHT = new DutyShift(Instant.parse("2026-12-01T10:00:00Z"),
            Instant.parse("2026-12-01T16:00:00Z"), "副局长", "班某");

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01 18:00,2026-12-02 00:00", "2026-12-01 18:00,2026-12-01 24:00",
        "2026/12/1 18:00,2026/12/2 0:00", "2026-12-01T18:00,2026-12-02T00:00:00"})
    void timesAreReadAsOfficesAndSpreadsheetsWriteThem(String times) {
        assertThat(DutyTable.read((HEAD + times + ",副局长,班某\n,,,\n").getBytes(StandardCharsets.UTF_8)))
                .containsExactly(NIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void theTableMayBeSavedByASpreadsheetProgramOnAChineseSystem(String encoding) {
        String table = (encoding.equals("UTF-8") ? "\uFEFF" : "") + HEAD + "2026-12-01 18:00,2026-12-01 24:00,副局长,班某";

        assertThat(DutyTable.read(table.getBytes(Charset.forName(encoding)))).containsExactly(NIGHT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-31 08:30,2026-12-01 08:30,副局长,班某 | 第 2 行 | 开始「2026-11-31 08:30」不是时间
            2026-12-01 08:30,明天,副局长,班某 | 第 2 行 | 结束「明天」不是时间
            2026-12-02 08:30,2026-12-01 08:30,副局长,班某 | 第 2 行 | 结束应晚于开始
            2026-12-01 08:30,2026-12-09 08:30,副局长,班某 | 第 2 行 | 一班不超过 7 天
            2026-12-01 08:30,2026-12-02 08:30,,班某 | 第 2 行 | 每行四格
            2026-12-01 08:30,2026-12-02 08:30,副局长 | 第 2 行 | 每行四格
            """)
    void aLineThatDoesNotFitIsNamed(String line, String at, String says) {
        assertThatThrownBy(() -> DutyTable.read((HEAD + line).getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining(at).hasMessageContaining(says);
    }

    @Test
    void everyLineThatDoesNotFitIsNamedAtOnceAndOverlapsByBothLines() {
        String table = HEAD + "2026-12-01 08:30,2026-12-01 18:00,副局长,班某\n2026-12-01 17:00,2026-12-02 08:30,副局长,甲某\n"
                + "坏,2026-12-02 18:00,副局长,乙某\n";

        assertThatThrownBy(() -> DutyTable.read(table.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(ProblemException.class, refused ->
                        assertThat(refused.document().errors()).extracting(Fault::at, Fault::code)
                                .containsExactlyInAnyOrder(tuple("第 4 行", "bad-time"),
                                        tuple("第 3 行", "overlap")))
                .satisfies(refused -> assertThat(((ProblemException) refused).document().errors())
                        .anyMatch(fault -> fault.detail().contains("与第 2 行的一班重叠")));
    }

    @Test
    void aTableWithoutShiftsOrWithOtherColumnsIsRefused() {
        assertThatThrownBy(() -> DutyTable.read(HEAD.getBytes(StandardCharsets.UTF_8))).hasMessageContaining("没有班次");
        assertThatThrownBy(() -> DutyTable.read("日期,姓名\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("表头应是");
    }
}
