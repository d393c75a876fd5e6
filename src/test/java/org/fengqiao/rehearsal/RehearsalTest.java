package org.fengqiao.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.stand.LapseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    @TempDir
    private Path folder;

    @Test
    void theLedgerExposesEvasionsAndHasNothingAgainstThePrompt() throws IOException {
        RehearsalReport report = played(25);

        assertThat(report.tricks().keySet()).isEqualTo(Rehearsal.TRICKS.keySet());
        assertThat(report.tricks().values()).allSatisfy(tried -> {
            assertThat(tried.shown()).isEqualTo(tried.times());
            assertThat(tried.example()).contains("事项 ");
        });
        assertThat(report.lapses().get(HandlerKind.EVASIVE)).containsKeys(Rehearsal.TRICKS.keySet()
                .toArray(LapseKind[]::new));
        assertThat(report.right()).isTrue();
        assertThat(report.lapses()).doesNotContainKey(HandlerKind.PROMPT);
        assertThat(report.lines()).anyMatch(l -> l.contains("用机器人打电话 → 机器人应付"));
        assertThat(report.lines().get(0)).contains("演练");
    }

    @Test
    void namesTheEvasionsThatNobodyTried() {
        RehearsalReport report = new RehearsalReport(Map.of(), Map.of(), Map.of(), Map.of(LapseKind.BACKDATING,
                new RehearsalReport.Tried(1, 1, null)), List.of(), List.of(), List.of());

        assertThat(report.lines()).anyMatch(l -> l.startsWith("  没有试到：用机器人打电话、转来转去、"));
    }

    @Test
    void neverWritesIntoTheFolderOfAService() throws IOException {
        Files.createFile(folder.resolve("fengqiao.mv.db"));

        assertThatThrownBy(() -> new Ground().open(folder, new RehearsalClock(Ground.START)))
                .hasMessageContaining("演练不能写入");
    }

    private RehearsalReport played(int prompt) throws IOException {
        RehearsalClock clock = new RehearsalClock(Ground.START);
        try (RehearsalStore store = new Ground().open(folder, clock)) {
            return new Rehearsal(store, clock, new RehearsalPlan(Ground.DIVISIONS, Ground.START, 1, 12 * 365, prompt,
                    10, 3)).play();
        }
    }
}
