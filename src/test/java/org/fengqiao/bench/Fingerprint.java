package org.fengqiao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.decision.Assessor;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.DecisionId;
import org.fengqiao.decision.MatterException;
import org.fengqiao.decision.scenario.Scenario;
import org.fengqiao.decision.scenario.ScenarioFolder;
import org.fengqiao.matter.Matter;

/**
 * Writes what every shipped example and scenario comes to, one line each, as canonical JSON: two versions of the
 * program decide alike when they write the same file from the same rules.
 */
final class Fingerprint {

    private Fingerprint() {
    }

    /** @param args the file to write */
    public static void main(String[] args) {
        Shipped shipped = Shipped.load();
        Decider decider = new Decider();
        List<String> lines = new ArrayList<>();
        for (Shipped.Asked asked : shipped.examples()) {
            lines.add(asked.name() + " " + text(decider.decide(asked.matter(), asked.at(),
                    shipped.policies().get("futian"), shipped.directory())));
        }
        for (Scenario scenario : ScenarioFolder.read(Shipped.RULES)) {
            for (String pack : List.of("national", "futian")) {
                lines.add(scenario.position() + " " + pack + " " + answer(shipped, scenario, pack));
            }
        }
        try {
            Files.write(Path.of(args[0]), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String answer(Shipped shipped, Scenario scenario, String pack) {
        Matter matter = scenario.matter();
        Instant now = scenario.now();
        try {
            return text(new Assessor(new Decider()).assess(matter, now, scenario.law(), shipped.policies().get(pack),
                    shipped.directory()));
        } catch (MatterException e) {
            return text(e.problems());
        }
    }

    private static String text(Object value) {
        return new String(DecisionId.canonical(value), StandardCharsets.UTF_8);
    }
}
