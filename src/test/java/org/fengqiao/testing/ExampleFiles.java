package org.fengqiao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The request bodies of {@code docs/examples}. */
public final class ExampleFiles {

    public static final Path FOLDER = Path.of("docs/examples");

    private ExampleFiles() {
    }

    public static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One matter under an id of its own, from a petitioner whom no other matter knows. */
    public static String fromSomebodyNew(String name) {
        return text(name).replaceFirst("\"id\": *\"[^\"]+\"", "\"id\": \"" + UUID.randomUUID() + "\"")
                .replaceFirst("\"contact\": *\"[^\"]+\"", "\"contact\": \"" + UUID.randomUUID() + "\"");
    }

    /** Every example on one line. */
    public static String line(String name) {
        return text(name).replaceAll("\\s*\\n\\s*", " ").strip();
    }

    public static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".json")).sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
