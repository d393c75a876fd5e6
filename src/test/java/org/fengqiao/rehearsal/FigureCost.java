package org.fengqiao.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.store.CaseBoard;
import org.fengqiao.casework.store.Counters;
import org.fengqiao.casework.store.RaisedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Measures what figures cost each kind of reader on a store that {@link ScaleRun} filled and left: on PostgreSQL the
 * processor time of the session's process, parallel workers off; on H2 that of the thread. Not a test:
 * docs/measurements-casework.md. Arguments: the folder, {@code h2} or {@code postgres}, how many runs of each.
 */
final class FigureCost {

    private static final int WARM_UP = 2;
    private static final Duration PERIOD = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final long process;
    private final Instant now;

    private FigureCost(JdbcClient jdbc, long process) {
        this.jdbc = jdbc;
        this.process = process;
        this.now = jdbc.sql("select max(due_at) from casework_duty where by_true = 'breached' and owed = true")
                .query(OffsetDateTime.class).single().toInstant().plusSeconds(60);
    }

    public static void main(String[] args) throws Exception {
        try (ScaleStore store = ScaleStore.open(Path.of(args[0]), args[1], new RehearsalClock(Ground.START));
                Connection connection = store.bean(DataSource.class).getConnection()) {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            boolean postgres = args[1].equals("postgres");
            // What the database does by itself after a while, for instance after a migration, at once.
            jdbc.sql(postgres ? "vacuum analyze" : "analyze").update();
            if (postgres) {
                jdbc.sql("set max_parallel_workers_per_gather = 0").update();
            } else {
                // H2 would answer an equal question from memory as long as nothing was written.
                jdbc.sql("set optimize_reuse_results 0").update();
            }
            new FigureCost(jdbc, postgres ? jdbc.sql("select pg_backend_pid()").query(Long.class).single() : 0)
                    .measure(Integer.parseInt(args[2]));
        }
    }

    private void measure(int runs) throws SQLException {
        System.out.printf("%,d matters, %,d duties owed, %,d of them overdue%n", count("casework_matter"),
                count("casework_duty where owed = true"), jdbc.sql("select count(*) from casework_duty where owed = true"
                        + " and due_at < ?").param(now.atOffset(ZoneOffset.UTC)).query(Long.class).single());
        CaseBoard board = new CaseBoard(jdbc);
        RaisedRows raised = new RaisedRows(jdbc);
        Counters counters = new Counters(jdbc, 5);
        Instant from = now.minus(PERIOD);
        readers().forEach((name, sight) -> {
            System.out.println(name);
            time("lights", runs, () -> raised.arrears(now, sight));
            time("unit board", runs, () -> board.loads(now, from, now, sight));
            time("counters of 30 days", runs, () -> counters.of(null, from, now, sight));
            time("what bodies owe", runs, () -> board.owing(sight));
        });
    }

    private Map<String, Sight> readers() {
        String receives = busiest("received");
        String handles = busiest("handling");
        String commands = busiest("above");
        Map<String, Sight> readers = new LinkedHashMap<>();
        readers.put("intake, sees what its body received", new Sight(null, receives, null, null, null, Set.of(receives), false));
        readers.put("handler", new Sight(null, null, handles, null, null, Set.of(handles), false));
        readers.put("leader, sees all below", new Sight(null, null, commands, commands, null, Set.of(commands), false));
        readers.put("supervision, sees an area", new Sight(null, null, commands, commands, "4403", Set.of(commands), false));
        readers.put("client that registered nothing", new Sight("nobody", null, null, null, null, Set.of(), false));
        readers.put("the service itself", Sight.ALL);
        return readers;
    }

    private String busiest(String relation) {
        return jdbc.sql("select who from casework_involved where relation = ? group by who order by count(*) desc, who"
                + " fetch first 1 row only").param(relation).query(String.class).single();
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }

    private void time(String name, int runs, Supplier<?> figures) {
        for (int i = 0; i < WARM_UP; i++) {
            figures.get();
        }
        long cpu = cpu();
        long wall = System.nanoTime();
        int said = 0;
        for (int i = 0; i < runs; i++) {
            said = figures.get().hashCode();
        }
        System.out.printf("  %-22s CPU %8.1f ms, wall %8.1f ms, answer %08x%n", name, (cpu() - cpu) / 1e6 / runs,
                (System.nanoTime() - wall) / 1e6 / runs, said);
    }

    /** Nanoseconds of processor time of whoever adds up. */
    private long cpu() {
        try {
            return process == 0 ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                    : Long.parseLong(Files.readString(Path.of("/proc/" + process + "/schedstat")).split(" ")[0]);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
