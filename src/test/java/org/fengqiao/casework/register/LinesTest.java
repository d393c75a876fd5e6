package org.fengqiao.casework.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.fengqiao.casework.store.InvolvedRows;
import org.fengqiao.casework.store.LineRows;
import org.fengqiao.casework.store.ListedRows;
import org.fengqiao.casework.store.MatterRows;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.service.RulesFolder;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who stands above the bodies of a matter follows the directory. */
class LinesTest extends DatabaseTest {

    private static final String BUREAU = "440304-chengguan";
    private static final String OFFICE = "440304-xinfang";
    private static final int MANY = 230;
    /** Read once: what changes here is the directory, never the rules. */
    private static final InForce BEFORE = new RulesFolder(Path.of("rules"))
            .with(DirectoryFolder.read(Path.of("rules/directory")));
    private final Current current = new Current(BEFORE);
    private InvolvedRows involved;

    @BeforeEach
    void fill() {
        involved = new InvolvedRows(jdbc);
        ListedRows rows = new ListedRows(jdbc);
        for (int i = 0; i < MANY; i++) {
            rows.matter("m%03d".formatted(i), "open", BUREAU, null, 0);
            rows.involved("m%03d".formatted(i), "handling", BUREAU);
        }
        rows.matter("other", "open", "440304-gongan", null, 0);
        rows.involved("other", "received", "440304-gongan");
    }

    @Test
    void aNewSuperiorSeesEveryMatterOfTheBodyAndNoOther() throws IOException {
        Lines lines = lines();
        assertThat(lines.follow()).isEqualTo(MANY + 1);
        assertThat(lines.follow()).isZero();
        assertThat(involved.find("m007").above()).isNotEmpty().doesNotContain(OFFICE);

        current.replace(new InForce(DirectoryFolder.read(underTheOffice()), BEFORE.policies()));

        assertThat(lines.follow()).isEqualTo(MANY);
        assertThat(involved.find("m000").above()).contains(OFFICE);
        assertThat(involved.find("m%03d".formatted(MANY - 1)).above()).contains(OFFICE);
        assertThat(involved.find("other").above()).doesNotContain(OFFICE);
        assertThat(lines().follow()).as("another instance finds it done").isZero();
    }

    @Test
    void whatWasBrokenOffIsBegunAgain() throws IOException {
        lines().follow();
        current.replace(new InForce(DirectoryFolder.read(underTheOffice()), BEFORE.policies()));
        jdbc.sql("alter table casework_involved add constraint broken check (matter <> 'm079' or who <> '" + OFFICE
                + "')").update();
        Lines lines = lines();
        assertThatThrownBy(lines::follow).isInstanceOf(RuntimeException.class);
        assertThat(involved.find("m130").above()).as("the first page is kept").contains(OFFICE);
        assertThat(involved.find("m129").above()).doesNotContain(OFFICE);

        jdbc.sql("alter table casework_involved drop constraint broken").update();

        assertThat(lines.follow()).isEqualTo(MANY);
        assertThat(involved.find("m079").above()).contains(OFFICE);
    }

    private Lines lines() {
        return new Lines(storage, current, new MovableClock(), new LineRows(jdbc), new MatterRows(jdbc), involved);
    }

    /** A directory in which the bureau stands under the petition office. */
    private Path underTheOffice() throws IOException {
        Path copy = folder.resolve("directory");
        try (Stream<Path> files = Files.walk(Path.of("rules/directory"))) {
            files.forEach(from -> {
                try {
                    Files.copy(from, copy.resolve(Path.of("rules/directory").relativize(from).toString()));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
        Path bodies = copy.resolve("bodies.csv");
        String text = Files.readString(bodies);
        String row = text.lines().filter(line -> line.startsWith(BUREAU + ",")).findFirst().orElseThrow();
        String[] fields = row.split(",", -1);
        fields[6] = OFFICE;
        Files.writeString(bodies, text.replace(row, String.join(",", fields)));
        return copy;
    }
}
