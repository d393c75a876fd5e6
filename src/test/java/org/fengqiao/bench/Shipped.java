package org.fengqiao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/** The packs, the directory and the example matters as they are shipped. */
record Shipped(PolicyBook policies, Directory directory, List<Asked> examples) {

    static final Path RULES = Path.of("rules");
    static final Path DIRECTORY = RULES.resolve("directory");

    /** @param at the last instant that the matter speaks of */
    record Asked(String name, Matter matter, Instant at) {
    }

    static Shipped load() {
        return new Shipped(policies(RULES), DirectoryFolder.read(DIRECTORY), readExamples());
    }

    static PolicyBook policies(Path rules) {
        return new PolicyLoader(new PackReader(new FileCache()), Lexicon.EMPTY).load(rules);
    }

    /** The documented single matters, in the order of their names. */
    static List<Asked> readExamples() {
        try (Stream<Path> files = Files.list(Path.of("docs", "examples"))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().map(Shipped::asked).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Asked asked(Path file) {
        try {
            Matter matter = Json.mapper().readValue(Files.readString(file), Matter.class);
            Instant last = Stream.concat(matter.received().stream(), matter.history().stream().map(Event::at))
                    .max(Instant::compareTo).orElseThrow();
            return new Asked(file.getFileName().toString().replace(".json", ""), matter, last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
