package org.fengqiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    @Test
    void countsLinesAsAnEditorDoes() {
        CsvText csv = CsvText.of("名称,说明\n\n梅林,\"第一行\n第二行\"\n  \n福田, 中心 ");

        assertThat(csv.rows()).containsExactly(
                new CsvText.Row(1, List.of("名称", "说明")),
                new CsvText.Row(3, List.of("梅林", "第一行\n第二行")),
                new CsvText.Row(6, List.of("福田", "中心")));
        assertThat(csv.broken()).isFalse();
    }

    @Test
    void leavesOutAByteOrderMark() {
        assertThat(CsvText.of("\uFEFF名称\n福田").rows().get(0).cells()).containsExactly("名称");
    }

    @Test
    void leavesOutRemarksOnlyWhereTheyAreAgreed() {
        String text = "名称\n# 说明\n福田";

        assertThat(CsvText.withRemarks(text).rows()).extracting(CsvText.Row::line).containsExactly(1, 3);
        assertThat(CsvText.of(text).rows()).extracting(CsvText.Row::line).containsExactly(1, 2, 3);
    }

    @Test
    void keepsWhatStandsBeforeAnOpenQuotationMark() {
        CsvText csv = CsvText.of("名称,说明\n福田,好\n梅林,\"没有完");

        assertThat(csv.rows()).hasSize(2);
        assertThat(csv.faultLine()).isEqualTo(3);
    }

    @Test
    void hasNoRowsWhenNothingIsWritten() {
        assertThat(CsvText.of("").rows()).isEmpty();
        assertThat(CsvText.of("\n \n\n").rows()).isEmpty();
        assertThat(CsvText.of(",,").rows()).containsExactly(new CsvText.Row(1, List.of("", "", "")));
    }
}
