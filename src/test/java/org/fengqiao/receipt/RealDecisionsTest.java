package org.fengqiao.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DecisionId;
import org.fengqiao.hash.Sha256;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.policy.Policy;
import org.fengqiao.receipt.archive.ArchiveKind;
import org.fengqiao.receipt.archive.Materialised;
import org.fengqiao.service.MatterReader;
import org.fengqiao.service.RulesFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped packs and examples, kept and made again from what was kept. */
class RealDecisionsTest extends StoreTest {

    private static final Path RULES = Path.of("rules");
    private static final Path DIRECTORY = RULES.resolve("directory");
    private static final Instant AS_OF = Instant.parse("2026-11-20T02:00:00Z");
    /** Shorter fields, such as 「某1」, may stand in a decision by chance; so may a title that is an item's name. */
    private static final int TELLING = 6;

    private static Directory directory;
    private static Policy futian;

    @BeforeAll
    static void load() {
        directory = DirectoryFolder.read(DIRECTORY);
        futian = new RulesFolder(RULES).with(directory).policy("futian");
    }

    @Test
    void everyExampleIsDecidedAgainToTheByte() throws IOException {
        for (Matter matter : examples()) {
            Decision decision = new Decider().decide(matter, AS_OF, futian, directory);
            Receipt receipt = store.parts.receipts().record(new NewReceipt(matter, decision, Samples.ASKED, null))
                    .receipt();

            Matter kept = ((Input.Whole) store.parts.receipts().input(receipt)).matter();
            assertThat(kept).isEqualTo(matter);
            Decision again = new Decider().decide(kept, receipt.statement().asOf(), futian, directory);
            assertThat(DecisionId.canonical(again)).isEqualTo(receipt.output());
            String output = new String(receipt.output(), StandardCharsets.UTF_8);
            assertThat(Sha256.hex(output.replaceFirst("\"id\":\"[0-9a-f]{64}\"", "\"id\":\"\"")))
                    .isEqualTo(receipt.statement().decision());
            String bare = new String(receipt.input(), StandardCharsets.UTF_8);
            MatterSplit.of(matter).personal().values().stream()
                    .filter(value -> value.length() >= TELLING && !bare.contains(value))
                    .forEach(value -> assertThat(output).as(matter.id()).doesNotContain(value));
        }
        assertThat(store.parts.verifier().verify().sentence()).startsWith("完好");
    }

    @Test
    void keptRevisionsLoadAgainUnderTheirOwnNames() throws IOException {
        store.parts.archive().keep(ArchiveKind.POLICY, futian.revision(), files(RULES, DIRECTORY));
        store.parts.archive().keep(ArchiveKind.DIRECTORY, directory.revision(), files(DIRECTORY, null));

        try (Materialised rules = store.parts.archive().materialise(ArchiveKind.POLICY, futian.revision(), folder);
                Materialised places = store.parts.archive().materialise(ArchiveKind.DIRECTORY, directory.revision(),
                        folder)) {
            Directory old = DirectoryFolder.read(places.folder());
            assertThat(old.revision()).isEqualTo(directory.revision());
            assertThat(new RulesFolder(rules.folder()).with(old).policy("futian").revision())
                    .isEqualTo(futian.revision());
        }
    }

    private static List<Matter> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs/examples"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().map(RealDecisionsTest::read)
                    .toList();
        }
    }

    private static Matter read(Path file) {
        try {
            return new MatterReader().read(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SortedMap<String, byte[]> files(Path root, Path without) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (without == null || !file.startsWith(without)) {
                    files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
