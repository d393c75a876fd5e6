package org.fengqiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever follows the documents finds what they name: linked pages, the files that commands read, the addresses they ask. */
class ReadmeTest {

    private static final Path ENGLISH = Path.of("README.md");
    private static final Path CHINESE = Path.of("README.zh-CN.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern BLOCK = Pattern.compile("(?s)```sh\n(.*?)```");
    private static final Pattern READ = Pattern.compile("@(docs/[\\w./-]+)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*`) \\|");
    private static final Pattern ADDRESS = Pattern.compile("(?<!\\w)(?:127\\.0\\.0\\.1:8080)?(/v1/[\\w{}/%-]+)");

    @Test
    void everyLinkLeadsToAPageAndItsHeading() throws IOException {
        for (Path document : documents()) {
            for (String link : found(LINK, document).filter(link -> !link.startsWith("http")).toList()) {
                assertThat(leads(document, link)).as("%s in %s", link, document).isTrue();
            }
        }
    }

    @Test
    void everyFileThatACommandReadsIsThere() throws IOException {
        for (Path document : documents()) {
            assertThat(found(READ, document)).as("files that %s reads", document).allSatisfy(
                    file -> assertThat(Path.of(file)).exists());
        }
    }

    @Test
    void everyAddressOfTheInterfaceExists() throws IOException {
        List<Pattern> known = Files.readAllLines(Path.of("src/test/resources/access/endpoints.txt")).stream()
                .filter(line -> !line.startsWith("#")).map(line -> line.split(" ")[1])
                .map(path -> Pattern.compile(path.replaceAll("\\{\\w+}", "[^/]+"))).toList();
        for (Path document : documents()) {
            assertThat(found(ADDRESS, document).filter(address -> known.stream().noneMatch(path -> begins(path, address))))
                    .as("addresses of %s that are none", document).isEmpty();
        }
    }

    /** But for what stands behind a command for its reader. */
    @Test
    void bothReadmesGiveTheSameCommandsAndFiles() throws IOException {
        assertThat(found(BLOCK, CHINESE).map(ReadmeTest::withoutRemarks)).containsExactlyElementsOf(
                found(BLOCK, ENGLISH).map(ReadmeTest::withoutRemarks).toList());
        Function<String, Set<String>> files = row -> Stream.of(row.split("[、,] ?")).collect(Collectors.toSet());
        assertThat(found(ROW, CHINESE).map(files)).containsExactlyElementsOf(found(ROW, ENGLISH).map(files).toList());
    }

    /** Whether it is such an address, or the beginning that several have in common. */
    private static boolean begins(Pattern path, String address) {
        Matcher matcher = path.matcher(address);
        return matcher.matches() || matcher.hitEnd();
    }

    private static String withoutRemarks(String block) {
        return block.replace("编号", "NUMBER").replaceAll(" +#.*", "");
    }

    /** A heading's name in a link: small letters, without signs, words joined by hyphens. */
    private static boolean leads(Path document, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
        return Files.exists(target) && (parts.length == 1 || found(HEADING, target).anyMatch(heading -> heading
                .toLowerCase().replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}_ -]", "").replace(' ', '-').equals(parts[1])));
    }

    private static Stream<String> found(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document)).results().map(match -> match.group(1));
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of(ENGLISH, CHINESE), docs.filter(file -> file.toString().endsWith(".md"))).toList();
        }
    }
}
