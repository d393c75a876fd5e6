package org.fengqiao.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.policy.PolicyBook;
import org.fengqiao.policy.PolicyLoader;
import org.fengqiao.policy.reading.FileCache;
import org.fengqiao.policy.reading.PackReader;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ready request bodies of the documentation: each is decided, by whom its description says. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("docs", "examples");

    private static PolicyBook policies;
    private static Directory directory;

    @BeforeAll
    static void load() {
        policies = new PolicyLoader(new PackReader(new FileCache()), Lexicon.EMPTY).load(Path.of("rules"));
        directory = DirectoryFolder.read(Path.of("rules", "directory"));
    }

    @ParameterizedTest
    @CsvSource({
        "stinking-transfer-station, 440304-chengguan", "stinking-transfer-station-handled, 440304-chengguan",
        "illegal-parking-instruction, 440304-jiaojing", "illegal-parking-whistle, 440304-jiaojing",
        "promised-housing-home-visits, 440304010-jiedao", "accusation-by-informer, 440304-jijian",
        "litigation-letter, 440304-zhengfawei", "joint-acceptance-dispute, 440304-chengguan",
        "suggestion-pocket-park, 440304008-jiedao", "nameless-night-noise, 440304-huanjing",
        "mixed-letter-three-demands, 440304007-jiedao|440304007-jiedao|440304-jijian",
        "transferred-objection, 440304-fenjian", "urgent-cave-in, 440304-zhujian",
        "review-and-recheck, 440304-chengguan",
    })
    void isHandledBy(String name, String firstHandlers) throws IOException {
        Matter matter = Json.mapper().readValue(Files.readString(EXAMPLES.resolve(name + ".json")), Matter.class);
        assertThat(String.join("|", decide(matter).demands().stream().map(d -> d.route().firstHandler().body()).toList()))
                .isEqualTo(firstHandlers);
    }

    @Test
    void everyExampleIsInTheTableAndDescribed() throws IOException {
        String readme = Files.readString(EXAMPLES.resolve("README.md"));
        String table = Files.readString(Path.of("src/test/java/org/fengqiao/decision/ExamplesTest.java"));
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(f -> f.toString().endsWith("json")).toList()) {
                String name = file.getFileName().toString();
                assertThat(readme).contains("`" + name + "`");
                assertThat(table).contains(name.replaceFirst("\\..*", ""));
            }
        }
    }

    @Test
    void everyLineOfTheBatchIsDecided() throws IOException {
        List<String> lines = Files.readAllLines(EXAMPLES.resolve("batch.ndjson"));
        assertThat(lines).hasSize(6).allSatisfy(line -> assertThat(
                decide(Json.mapper().readValue(line, Matter.class)).demands()).hasSize(1));
    }

    private static Decision decide(Matter matter) {
        Instant now = Stream.concat(matter.received().stream(), matter.history().stream().map(Event::at))
                .max(Instant::compareTo).orElseThrow();
        return new Decider().decide(matter, now, policies.get("futian"), directory);
    }
}
