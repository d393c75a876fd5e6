package org.fengqiao.decision.why;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.fengqiao.decision.scenario.Scenario;
import org.fengqiao.decision.scenario.ScenarioFolder;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.PolicyBook;
import org.fengqiao.policy.PolicyLoader;
import org.fengqiao.policy.reading.FileCache;
import org.fengqiao.policy.reading.PackReader;
import org.fengqiao.policy.vocabulary.Lexicon;

/** The packs, directory, scenarios and examples that ship. */
public final class Shipped {

    private static final Path RULES = Path.of("rules");

    public final PolicyBook policies = new PolicyLoader(new PackReader(new FileCache()), Lexicon.EMPTY).load(RULES);
    public final Directory directory = DirectoryFolder.read(RULES.resolve("directory"));
    /** Those that are decided and not refused. */
    public final List<Scenario> scenarios = ScenarioFolder.read(RULES).stream()
            .filter(s -> s.errors().isEmpty()).toList();

    public Inquiry inquiry(Scenario scenario) {
        Instant law = scenario.law() != null ? scenario.law() : scenario.matter().received().orElse(scenario.now());
        return new Inquiry(scenario.matter(), law, scenario.now(), policy(scenario), directory);
    }

    public Policy policy(Scenario scenario) {
        return policies.get(scenario.policy());
    }

    /** The smell of the transfer station, under the pack of the place, an hour after it came in. */
    public Inquiry smell() {
        Matter matter = example("stinking-transfer-station");
        Instant now = matter.received().orElseThrow().plusSeconds(3600);
        return new Inquiry(matter, now, now, policies.get("futian"), directory);
    }

    public static Matter example(String name) {
        try {
            return Json.mapper().readValue(Files.readString(Path.of("docs/examples/" + name + ".json")), Matter.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
