package org.fengqiao.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.policy.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every file of {@code src/test/resources/hostile} is refused for the reason in its first line, and none is run. */
class HostileFilesTest {

    private static final Path CORPUS = Path.of("src/test/resources/hostile");
    private static final Map<String, String> PLACES = Map.of("drl", "hostile.drl", "yaml", "pack.yaml", "csv",
            "tables/hostile.csv", "dsl", "sentences/hostile.dsl", "dslr", "sentences/hostile.dslr");
    private static final String FORMS = """
            [条件]渠道类别是{类别} = 事项.渠道.类别 == {类别}
            [条件]情况紧急 = 紧急 == true
            [条件]人数达到{数}人 = 事项.人数 >= {数}
            [结论]{责任者}应当{职责} = 应当({职责}).由({责任者})
            """;

    @AfterEach
    void theCanaryIsSilent() {
        assertThat(System.getProperty(Canary.SONG)).isNull();
        assertThat(Path.of("target/canary")).doesNotExist();
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsRefusedForItsReason() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(CORPUS)) {
            files = found.sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(100);
        return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> refused(file)));
    }

    private static void refused(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String reason = new String(bytes, StandardCharsets.UTF_8).lines().findFirst().orElseThrow()
                .replaceFirst("^(//|#) ", "");
        String place = PLACES.get(file.getFileName().toString().replaceFirst(".*\\.", ""));
        PackRead read = read(place, bytes);
        assertThat(read.failed()).isTrue();
        assertThat(read.problems()).anySatisfy(p -> {
            assertThat(p.message()).as(file.toString()).contains(reason);
            assertThat(p.file()).isEqualTo("x/" + place);
            assertThat(p.line()).isPositive();
            assertThat(p.column()).isPositive();
        });
        assertThat(read.problems()).allSatisfy(HostileFilesTest::inChinese);
        theCanaryHasNotSung();
    }

    static PackRead read(String place, byte[] bytes) throws IOException {
        Path root = Files.createTempDirectory(Path.of("target"), "hostile");
        try {
            return new RulesFolder(root).file("sentences/forms.dsl", FORMS).file(place, bytes).read();
        } finally {
            try (Stream<Path> left = Files.walk(root)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    static void inChinese(Problem problem) {
        assertThat(problem.message()).containsPattern("\\p{IsHan}").doesNotContain("Exception", "ERR ");
    }

    private static void theCanaryHasNotSung() {
        assertThat(System.getProperty(Canary.SONG)).isNull();
    }

    @Test
    void theCanaryWouldSing() throws Exception {
        URL classes = Canary.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader apart = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Class.forName(HostileFilesTest.class.getPackageName() + ".Canary", true, apart);
            assertThat(System.getProperty(Canary.SONG)).isEqualTo("loaded");
        } finally {
            System.clearProperty(Canary.SONG);
        }
    }
}
