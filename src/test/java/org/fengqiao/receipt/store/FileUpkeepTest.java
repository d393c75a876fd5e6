package org.fengqiao.receipt.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many small commits to one table, some of whose rows stay: the file that keeps growing by itself stays within a bound. */
class FileUpkeepTest {

    private static final int ROUNDS = 20;
    private static final int COMMITS = 50;
    private static final int BYTES = 4_000;

    @TempDir
    Path folder;

    @Test
    void theFileStaysWithinABoundAndWhatItHoldsIsWhole() throws Exception {
        long kept = (long) ROUNDS * COMMITS * BYTES;
        long alone = size("alone", false);
        long tended = size("tended", true);

        assertThat(alone).isGreaterThan(4 * kept);
        assertThat(tended).as("alone %s", alone).isLessThan(3 * kept);
        try (HikariDataSource again = open("tended")) {
            JdbcTemplate jdbc = new JdbcTemplate(again);
            assertThat(jdbc.queryForList("select content from kept order by id", byte[].class))
                    .zipSatisfy(IntStream.range(0, ROUNDS * COMMITS).boxed().toList(),
                            (content, number) -> assertThat(content).isEqualTo(content(number)));
            assertThat(jdbc.queryForObject("select sum(times) from changed", Long.class)).isEqualTo(ROUNDS * COMMITS);
        }
    }

    @Test
    void anotherDatabaseIsLeftAlone() throws SQLException {
        try (HikariDataSource memory = new HikariDataSource()) {
            memory.setJdbcUrl("jdbc:h2:mem:upkeep");
            assertThat(new FileUpkeep(memory).once()).isFalse();
        }
    }

    /** Length of the file before it is closed. */
    private long size(String name, boolean tended) throws SQLException, IOException {
        try (HikariDataSource source = open(name)) {
            JdbcTemplate jdbc = new JdbcTemplate(source);
            jdbc.execute("set retention_time 0");
            jdbc.execute("create table kept (id integer primary key, content varbinary(8000))");
            jdbc.execute("create table changed (id integer primary key, times integer, filled varchar(400))");
            jdbc.execute("insert into changed select x, 0, repeat('x', 400) from system_range(1, 1000)");
            FileUpkeep upkeep = new FileUpkeep(source);
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = round * COMMITS; i < (round + 1) * COMMITS; i++) {
                    jdbc.update("insert into kept values (?, ?)", i, content(i));
                    jdbc.update("update changed set times = times + 1 where id = ?", 1 + i * 37 % 1000);
                }
                for (boolean more = tended; more;) {
                    more = upkeep.once();
                }
            }
            return Files.size(folder.resolve(name + ".mv.db"));
        }
    }

    private HikariDataSource open(String name) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl("jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0");
        source.setUsername("sa");
        source.setMaximumPoolSize(2);
        return source;
    }

    private static byte[] content(int number) {
        byte[] content = new byte[BYTES];
        new Random(number).nextBytes(content);
        return content;
    }
}
