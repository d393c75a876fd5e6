package org.fengqiao.rehearsal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.service.Current;
import org.fengqiao.service.RulesFolder;
import org.springframework.context.annotation.ComponentScan;

/** The shipped rules and directory, and stores that stand on them. */
final class Ground {

    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    static final List<String> DIVISIONS = List.of("440304005", "440304007");
    private static final String DURABLE = "WRITE_DELAY=0";

    private final RulesFolder rules = new RulesFolder(Path.of("rules"));
    private final Current current = new Current(rules.with(DirectoryFolder.read(Path.of("rules/directory"))));

    RehearsalStore open(Path folder, RehearsalClock clock) throws IOException {
        return RehearsalStore.open(folder, rules, current, clock);
    }

    /** As a service stores: written before it is answered. */
    RehearsalStore durable(Path folder, RehearsalClock clock) throws IOException {
        return RehearsalStore.open(folder, rules, current, clock, RehearsalStore.embedded(folder, DURABLE));
    }

    /** With the audit log, on the database that the settings name; on an embedded one in the folder if there are none. */
    RehearsalStore audited(Path folder, RehearsalClock clock, List<String> database) throws IOException {
        return RehearsalStore.open(folder, rules, current, clock, database.isEmpty()
                ? RehearsalStore.embedded(folder, DURABLE) : database, Audited.class);
    }

    /** The audit log as a part of the store. */
    @ComponentScan("org.fengqiao.audit")
    static class Audited {
    }

    Current current() {
        return current;
    }

    static Intakes intakes(long seed) {
        return new Intakes(new SplittableRandom(seed), DIVISIONS);
    }
}
