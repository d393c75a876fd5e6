package org.fengqiao.rehearsal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.register.CaseClock;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.ClockSteps;
import org.fengqiao.casework.register.Intake;
import org.fengqiao.casework.register.Rebuilding;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.receipt.key.MasterKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures what registering, an event, a strike of the clock and the lists cost with ever more open matters in the
 * store. Not a test: docs/measurements-casework.md. Arguments: empty folder, {@code h2} or {@code postgres}, how many
 * runs of each, and the numbers of open matters, the smallest first.
 */
final class ScaleRun {

    private static final int ORIGINALS = 300;
    private static final int SAMPLED = 40;
    /** So many matters can be opened, judged and struck; what comes on top of them fills PostgreSQL. */
    private static final long WHOLE = 20_000;
    private static final String ACTOR = "演练";

    private final ScaleStore store;
    private final RehearsalClock clock;
    private final Casework casework;
    private final CaseClock caseClock;
    private final Intakes intakes = Ground.intakes(1);
    private final Stopwatch watch = new Stopwatch();
    private int taken;

    private ScaleRun(ScaleStore store, RehearsalClock clock) {
        this.store = store;
        this.clock = clock;
        this.casework = store.bean(Casework.class);
        this.caseClock = store.bean(CaseClock.class);
    }

    public static void main(String[] args) throws Exception {
        RehearsalClock clock = new RehearsalClock(Ground.START);
        int runs = Integer.parseInt(args[2]);
        try (ScaleStore store = ScaleStore.open(Path.of(args[0]), args[1], clock)) {
            ScaleRun run = new ScaleRun(store, clock);
            List<String> originals = run.originals();
            run.warmUp(runs);
            Multiplying multiplying = new Multiplying(store.bean(DataSource.class), store.bean(MasterKeys.class));
            for (int i = 3; i < args.length; i++) {
                long began = System.nanoTime();
                long added = Long.parseLong(args[i]) - run.open();
                long whole = args[1].equals("postgres") ? Math.min(added, WHOLE - run.open()) : added;
                List<String> made = whole > 0 ? multiplying.multiply(originals, whole) : List.of();
                if (added > whole) {
                    run.fill(Long.parseLong(args[i]) - run.open());
                }
                System.out.printf("%,d open matters on %s; %,d multiplied in %d s%n", run.open(), args[1],
                        Math.max(0, added), Duration.ofNanos(System.nanoTime() - began).toSeconds());
                run.settled(args[1]);
                run.sample(made);
                run.measure(runs);
            }
        }
    }

    /** With copies that nobody may open, of half of those that one may. */
    private void fill(long wanted) throws SQLException {
        try (Connection connection = store.bean(DataSource.class).getConnection()) {
            new ColdCopies(connection).copy(Multiplying.tables(), WHOLE / 2, (wanted + WHOLE / 2 - 1) / (WHOLE / 2));
        }
    }

    /** A third late and known to be so, a third worked on, a third just received. */
    private List<String> originals() {
        List<String> numbers = new ArrayList<>(registered(ORIGINALS / 3));
        clock.set(clock.instant().plus(Duration.ofMinutes(31)));
        caseClock.run();
        List<String> worked = registered(ORIGINALS / 3);
        clock.set(clock.instant().plus(Duration.ofMinutes(5)));
        worked.forEach(this::phone);
        numbers.addAll(worked);
        numbers.addAll(registered(ORIGINALS / 3));
        return numbers;
    }

    private List<String> registered(int count) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(register());
        }
        return numbers;
    }

    private String register() {
        return casework.register(new Intake(intakes.next(++taken, clock.instant()), ACTOR, null, null), ACTOR).matters()
                .get(0);
    }

    private void phone(String matter) {
        casework.tell(matter, new Telling(new Happening.Act(new Event(EventKind.PHONED, clock.instant(), null,
                "440304-chengguan", null, null, EventResult.DONE, null, null, null, null, null), null), null,
                Proof.CALL_RECORD, null, null), ACTOR);
    }

    private void warmUp(int runs) {
        for (int i = 0; i < runs; i++) {
            phone(register());
        }
        clock.set(clock.instant().plus(Duration.ofMinutes(31)));
        for (int i = 0; i < runs / 2; i++) {
            ClockSteps.strike(caseClock);
        }
    }

    private long open() {
        return jdbc().sql("select count(*) from casework_matter where stage in ('open', 'done')").query(Long.class)
                .single();
    }

    /** What the database does by itself after a while, at once: so that it knows how its tables look. */
    private void settled(String kind) {
        jdbc().sql(kind.equals("postgres") ? "vacuum analyze" : "analyze").update();
        // H2 would answer an equal question from memory as long as nothing was written.
        jdbc().sql(kind.equals("postgres") ? "checkpoint" : "set optimize_reuse_results 0").update();
    }

    /** Multiplied matters are what their logs say; only the id of a decision depends on the number of the matter. */
    private void sample(List<String> made) {
        Rebuilding rebuilding = store.bean(Rebuilding.class);
        List<String> sampled = made.stream().limit(SAMPLED).toList();
        List<String> differing = sampled.stream().filter(matter -> {
            JsonNode multiplied = stand(matter);
            rebuilding.rebuild(matter);
            return !multiplied.equals(stand(matter));
        }).toList();
        System.out.printf("  %d sampled, %d differ from their logs%n", sampled.size(), differing.size());
        if (!differing.isEmpty()) {
            throw new IllegalStateException(differing.toString());
        }
    }

    private JsonNode stand(String matter) {
        ObjectNode stand = Json.mapper().valueToTree(casework.find(matter).stand());
        stand.remove("decision");
        return stand;
    }

    private void measure(int runs) {
        List<String> fresh = new ArrayList<>();
        watch.time("registering", runs, i -> fresh.add(register()));
        clock.set(clock.instant().plusSeconds(60));
        watch.time("one event", runs, i -> phone(fresh.get(i)));
        clock.set(clock.instant().plus(Duration.ofMinutes(31)));
        watch.time("one strike of the clock", runs, i -> {
            if (!ClockSteps.strike(caseClock)) {
                throw new IllegalStateException("nothing was due");
            }
        });
        ScaleLists lists = new ScaleLists(store, clock.instant());
        lists.all().forEach((name, list) -> watch.time(name, Math.min(runs, 9),
                i -> list.run()));
    }

    private JdbcClient jdbc() {
        return store.bean(JdbcClient.class);
    }
}
