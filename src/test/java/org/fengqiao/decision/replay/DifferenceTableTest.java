package org.fengqiao.decision.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTableTest {

    @Test
    void sumsUpByKindBodyAndItem() {
        DifferenceTable table = new DifferenceTable();
        table.add("甲", new Difference(List.of(earlier("书面告知", "某局", "路灯", 60),
                earlier("书面告知", "某局", "路灯", 30)), ""));
        table.add("乙", new Difference(List.of(earlier("书面告知", "某办", "噪声", 600)), ""));
        table.add("丙", Difference.NONE);
        table.skip("字段已清除，不能重放");
        DifferenceTable.Summary summary = table.summary();
        assertThat(List.of(summary.total(), summary.changed(), summary.unchanged())).containsExactly(3L, 2L, 1L);
        assertThat(summary.skipped()).containsEntry("字段已清除，不能重放", 1L);
        assertThat(summary.byKind()).containsExactly(new DifferenceTable.Row(Aspect.DUTY, Shift.EARLIER, "书面告知",
                2, 3, 690, 600, List.of("甲", "乙")));
        assertThat(summary.byBody()).extracting("name", "matters", "changes").containsExactlyInAnyOrder(
                tuple("某局", 1L, 2L), tuple("某办", 1L, 1L));
        assertThat(summary.byItem()).extracting("name").containsExactlyInAnyOrder("路灯", "噪声");
    }

    @Test
    void countsWhatDoesNotFitTogether() {
        DifferenceTable table = new DifferenceTable(10);
        for (int i = 0; i < 100_000; i++) {
            table.add("事项" + i, new Difference(List.of(earlier("动作" + i, "单位" + i, "类别" + i, 1)), ""));
        }
        DifferenceTable.Summary summary = table.summary();
        assertThat(summary.byKind()).hasSize(11).filteredOn(r -> r.name().equals(DifferenceTable.REST))
                .singleElement().extracting(DifferenceTable.Row::changes).isEqualTo(99_990L);
        assertThat(summary.byBody()).hasSize(11);
        assertThat(summary.byItem()).hasSize(11);
        assertThat(summary.byKind()).allSatisfy(row -> assertThat(row.examples()).hasSizeLessThanOrEqualTo(3));
    }

    private static Change earlier(String what, String body, String item, long seconds) {
        return new Change(Aspect.DUTY, Shift.EARLIER, "1", item, what, body, "晚", "早", seconds, "提前");
    }
}
