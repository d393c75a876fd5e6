package org.fengqiao.receipt.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Kills a process that commits while its file is looked after without a pause, and asks whether everything it said it had
 * committed is there. Arguments: an empty folder, kills, seed.
 */
final class UpkeepKilled {

    private static final int BYTES = 3_000;

    private UpkeepKilled() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        if (arguments.length == 1) {
            commit(folder);
            return;
        }
        Random random = new Random(Long.parseLong(arguments[2]));
        int said = 0;
        int moved = 0;
        for (int kill = 1; kill <= Integer.parseInt(arguments[1]); kill++) {
            Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx200m", "-cp",
                    System.getProperty("java.class.path"), UpkeepKilled.class.getName(), folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            int commits = 50 + random.nextInt(1_000);
            try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
                String line = "";
                int since = 0;
                for (int i = 0; i < commits && line != null; i++) {
                    line = out.readLine();
                    said = line == null ? said : Integer.parseInt(line.split(" ")[0]);
                    since = line == null ? since : Integer.parseInt(line.split(" ")[1]);
                }
                moved += since;
                // Not of the process itself, which would close the stream with what was said last.
                process.toHandle().destroyForcibly();
                for (line = out.readLine(); line != null; line = out.readLine()) {
                    said = line.matches("\\d+ \\d+ .") ? Integer.parseInt(line.split(" ")[0]) : said;
                }
            }
            process.waitFor(30, TimeUnit.SECONDS);
            System.out.printf("kill %d: %d said, %d portions moved, %s%n", kill, said, moved, look(folder, said));
        }
    }

    /** Says each number after its commit, with how many portions were moved by then. */
    private static void commit(Path folder) throws SQLException {
        try (HikariDataSource source = open(folder)) {
            JdbcTemplate jdbc = new JdbcTemplate(source);
            jdbc.execute("set retention_time 0");
            jdbc.execute("create table if not exists kept (id integer primary key, content varbinary(8000))");
            jdbc.execute("create table if not exists changed (id integer primary key, last integer)");
            int[] moved = {0};
            Thread upkeep = new Thread(() -> {
                FileUpkeep tending = new FileUpkeep(source);
                while (true) {
                    try {
                        moved[0] += tending.once() ? 1 : 0;
                    } catch (SQLException gone) {
                        throw new IllegalStateException(gone);
                    }
                }
            });
            upkeep.setDaemon(true);
            upkeep.start();
            for (int i = 1 + jdbc.queryForObject("select coalesce(max(id), 0) from kept", Integer.class);; i++) {
                jdbc.update("insert into kept values (?, ?)", i, content(i));
                jdbc.update("merge into changed key (id) values (?, ?)", i % 500, i);
                System.out.println(i + " " + moved[0] + " .");
            }
        }
    }

    private static String look(Path folder, int said) {
        try (HikariDataSource source = open(folder)) {
            JdbcTemplate jdbc = new JdbcTemplate(source);
            int wrong = 0;
            for (int i = 1; i <= said; i++) {
                byte[] found = jdbc.query("select content from kept where id = ?", row -> row.next() ? row.getBytes(1) : null, i);
                wrong += Arrays.equals(content(i), found) ? 0 : 1;
            }
            Integer last = jdbc.queryForObject("select coalesce(max(last), 0) from changed", Integer.class);
            return wrong == 0 && last >= said ? "all there" : wrong + " WRONG, last change " + last;
        }
    }

    private static HikariDataSource open(Path folder) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl("jdbc:h2:file:" + folder.toAbsolutePath().resolve("killed") + ";WRITE_DELAY=0;PAGE_SIZE=4096");
        source.setUsername("sa");
        source.setMaximumPoolSize(3);
        return source;
    }

    private static byte[] content(int number) {
        byte[] content = new byte[BYTES];
        new Random(number).nextBytes(content);
        return content;
    }
}
