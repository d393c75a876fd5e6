package org.fengqiao.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.Duty;
import org.fengqiao.json.Json;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.service.InForce;
import org.fengqiao.service.MatterReader;
import org.fengqiao.service.RulesFolder;
import org.fengqiao.testing.ExampleFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn of the clocks says what the clocks say, for every shipped example. */
class TimeLineTest {

    private static final Instant SEEN = Json.instant("2026-12-01T12:00:00+08:00");

    private static InForce inForce;

    @BeforeAll
    static void load() {
        Path rules = Path.of("rules");
        inForce = new RulesFolder(rules).with(DirectoryFolder.read(rules.resolve("directory")));
    }

    static List<String> examples() {
        return ExampleFiles.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void endsEveryClockOnceAndLosesNoSkippedDay(String example) {
        Decision decision = decided(example);
        Telling say = new Telling(SEEN, inForce.policy(decision.pack()).calendar(decision.place()));
        decision.demands().forEach(demand -> {
            TimeLine line = TimeLine.of(demand, decision.receivedAt(), SEEN, say);
            List<Duty> running = demand.duties().stream()
                    .filter(d -> d.clock() != null && d.clock().due() != null).toList();
            String told = line.stops().toString();
            assertThat(line.stops().stream().flatMap(s -> s.duties().stream()).toList())
                    .containsExactlyInAnyOrderElementsOf(running);
            running.stream().flatMap(d -> d.clock().skipped().stream()).forEach(skipped ->
                    assertThat(told).contains(skipped.reason()).contains(skipped.reason().equals("当日不计") ? "当日不计"
                            : say.shortDay(skipped.day())));
            assertThat(line.strip().rows()).allSatisfy(row ->
                    assertThat(row.cells()).hasSameSizeAs(line.strip().columns()));
        });
    }

    @Test
    void drawsCountedAndSkippedDays() {
        Decision decision = decided("transferred-objection.json");
        Telling say = new Telling(SEEN, inForce.policy(decision.pack()).calendar(decision.place()));

        DayStrip strip = TimeLine.of(decision.demands().get(0), decision.receivedAt(), SEEN, say).strip();

        DayStrip.Row row = strip.rows().stream().filter(r -> r.action().equals("提出异议")).findFirst().orElseThrow();
        assertThat(row.cells().stream().map(DayStrip.Cell::kind).limit(8)).containsExactly("off", "run", "run", "off",
                "off", "run", "run", "end");
        assertThat(row.cells().get(3).title()).isEqualTo("3月14日 不算：周末");
        assertThat(strip.columns().get(0)).isEqualTo(new DayStrip.Column(11, "3月", false));
        assertThat(LocalDate.of(2026, 3, 16).getDayOfMonth()).isEqualTo(
                strip.columns().stream().filter(DayStrip.Column::monday).findFirst().orElseThrow().number());
    }

    private static Decision decided(String example) {
        return inForce.assess(new MatterReader().read(ExampleFiles.text(example).getBytes(StandardCharsets.UTF_8)),
                null, SEEN, null).decision();
    }
}
