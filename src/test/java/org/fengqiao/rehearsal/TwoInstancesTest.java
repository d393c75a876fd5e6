package org.fengqiao.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.register.Intake;
import org.fengqiao.testing.PostgresSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances with everything of their own but the database. */
class TwoInstancesTest {

    private static final int EACH = 6;
    private static final String BUREAU = "440304-chengguan";

    @TempDir
    private Path folder;

    @Test
    void shareOnePostgresAndStrikeEachInstantOnce() throws Exception {
        RehearsalClock clock = new RehearsalClock(Ground.START);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            List<String> database = PostgresSettings.of(postgres);
            try (RehearsalStore one = new Ground().audited(folder.resolve("one"), clock, database);
                    RehearsalStore two = new Ground().audited(folder.resolve("two"), clock, database)) {
                List<List<String>> numbers = both(() -> register(one, 0), () -> register(two, EACH));
                clock.set(Ground.START.plus(Duration.ofDays(2)));

                List<Integer> struck = both(() -> one.clock().run(), () -> two.clock().run());

                List<String> all = numbers.stream().flatMap(List::stream).toList();
                assertThat(all).hasSize(2 * EACH).doesNotHaveDuplicates();
                long entries = all.stream().mapToLong(number -> strikes(two, number).size()).sum();
                assertThat(struck.get(0) + struck.get(1)).isEqualTo((int) entries);
                all.forEach(number -> {
                    assertThat(strikes(one, number)).isNotEmpty().doesNotHaveDuplicates().isSorted();
                    assertThat(two.casework().find(number).stand().nextCheck()).isAfter(clock.instant());
                });
                assertThat(one.lists().owed(BUREAU, null, 100)).isNotEmpty()
                        .isEqualTo(two.lists().owed(BUREAU, null, 100));
                assertThat(one.lists().pending(BUREAU, 100)).isEqualTo(two.lists().pending(BUREAU, 100));
                assertThat(two.rebuilding().rebuildAll().differing()).isEmpty();
                assertThat(one.verifier().verify().whole()).isTrue();
            }
        }
    }

    private static List<String> register(RehearsalStore store, int from) {
        Intakes intakes = Ground.intakes(1);
        return IntStream.rangeClosed(from + 1, from + EACH).mapToObj(number -> store.casework().register(new Intake(
                intakes.next(number, Ground.START), "演练", null, null), "演练").matters().get(0)).toList();
    }

    private static List<Instant> strikes(RehearsalStore store, String number) {
        return store.casework().file(number).events().stream().map(e -> e.what())
                .filter(Happening.ClockStruck.class::isInstance).map(s -> ((Happening.ClockStruck) s).due()).toList();
    }

    private static <T> List<T> both(Callable<T> one, Callable<T> two) throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(2);
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> each : Stream.of(one, two).map(instances::submit).toList()) {
                done.add(each.get());
            }
            return done;
        } finally {
            instances.shutdownNow();
        }
    }
}
