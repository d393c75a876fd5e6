package org.fengqiao.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

class ImportRowsTest extends DatabaseTest {

    private static final Instant BEGUN = Instant.parse("2026-11-20T02:00:00Z");

    @Test
    void listsOwnFilesAndThoseOfTheOwnBodyOnceAndNewestFirst() {
        ImportRows rows = new ImportRows(jdbc);
        begin(rows, "own", "clerk", null);
        begin(rows, "both", "clerk", "FT-XF");
        begin(rows, "colleague", "other", "FT-XF");
        begin(rows, "elsewhere", "other", "FT-CG");

        assertThat(rows.latest("clerk", "FT-XF", 9)).extracting(ImportRows.Batch::id)
                .containsExactly("colleague", "both", "own");
        assertThat(rows.latest("clerk", "FT-XF", 2)).hasSize(2);
        assertThat(rows.latest("clerk", null, 9)).extracting(ImportRows.Batch::id).containsExactly("both", "own");
    }

    @Test
    void keepsTheMattersOfALineInTheirOrder() {
        ImportRows rows = new ImportRows(jdbc);
        begin(rows, "own", "clerk", null);

        rows.add("own", 1, "a", ImportOutcome.REGISTERED, null, List.of("m2", "m1", "m3"));
        rows.add("own", 2, "b", ImportOutcome.REFUSED, "没有地点", List.of());

        List<ImportRows.Line> lines = rows.lines("own", 0, 9, Sight.ALL);
        assertThat(lines).extracting(ImportRows.Line::line).containsExactly(1L, 2L);
        assertThat(rows.matters(lines.get(0).entry(), Sight.ALL)).containsExactly("m2", "m1", "m3");
        assertThat(rows.matters(lines.get(1).entry(), Sight.ALL)).isEmpty();
    }

    private static void begin(ImportRows rows, String id, String account, String body) {
        rows.begin(new ImportRows.Batch(id, 0, account, body, "事项.csv", "old", null, null, BEGUN, null));
    }
}
