package org.fengqiao.casework.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.stand.Cases.BUREAU;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Leader;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.place.DirectoryFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a duty falls to where posts are vacant. */
class OfficersTest {

    private static final Path SHIPPED = Path.of("rules/directory");
    private static final CaseFile FILE = Cases.smell().file();

    @TempDir
    private Path folder;

    @Test
    void aVacantPostFallsToTheNextOneInOrder() throws IOException {
        Officers officers = without("440304-chengguan-head");

        Leader acting = officers.leader(BUREAU);

        assertThat(acting.post()).isEqualTo("副局长");
        assertThat(officers.holder(new PartyRef("首办单位负责人", BUREAU, "福田区城管局", "局长", null))).isEqualTo(acting);
    }

    @Test
    void whereEveryPostIsVacantTheHeadOfTheSuperiorActs() throws IOException {
        Officers officers = without("440304-chengguan-");

        assertThat(officers.deputy(BUREAU)).isNull();
        assertThat(officers.leader(BUREAU).body()).isEqualTo("440304-zhengfu");
    }

    /** @param vacant beginning of the codes of posts that nobody holds */
    private Officers without(String vacant) throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path posts = folder.resolve("posts.csv");
        List<String> lines = Files.readAllLines(posts).stream()
                .map(line -> line.startsWith(vacant) ? nobody(line) : line).toList();
        Files.write(posts, lines);
        return new Officers(DirectoryFolder.read(folder), Cases.smell().stand().asOf(), FILE);
    }

    /** Columns: code, body, title, name. */
    private static String nobody(String line) {
        String[] cells = line.split(",", -1);
        cells[3] = "";
        return String.join(",", cells);
    }
}
