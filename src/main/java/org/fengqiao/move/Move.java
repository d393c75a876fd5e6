package org.fengqiao.move;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Copies every table from one database to an empty one: one consistent look at the source, one transaction on the target.
 * Every table is read back and compared before that transaction is committed, so after a failure the target holds empty
 * tables at most, and moving can be begun again.
 */
public final class Move {

    private static final int BATCH = 500;
    private static final String AGAIN = "目标库里没有写入任何数据，原库没有改动；排除原因后重新执行同一命令即可。";

    private final DataSource from;
    private final DataSource to;

    public Move(DataSource from, DataSource to) {
        this.from = from;
        this.to = to;
    }

    /** What lies in the target now. */
    public record Moved(String table, long rows) {
    }

    /**
     * @param told name of each table that was copied, with its rows
     * @throws MoveException if the target is not empty, the schemas differ, or the databases fail; nothing is moved then
     */
    public List<Moved> run(BiConsumer<String, Long> told) throws MoveException {
        try (Connection source = from.getConnection()) {
            source.setReadOnly(true);
            source.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            source.setAutoCommit(false);
            prepare(Tables.version(source));
            try (Connection target = to.getConnection()) {
                target.setAutoCommit(false);
                return copy(source, target, told);
            } finally {
                source.rollback();
            }
        } catch (SQLException | FlywayException failed) {
            throw new MoveException("搬迁没有成功：" + String.valueOf(failed.getMessage()).lines().findFirst().orElse("")
                    + "。" + AGAIN, failed);
        }
    }

    /** Makes the tables in the target, if it is empty. */
    private void prepare(String version) throws SQLException, MoveException {
        Flyway flyway = Flyway.configure().dataSource(to).locations("classpath:db/migration").load();
        String ours = flyway.info().all()[flyway.info().all().length - 1].getVersion().toString();
        if (version == null) {
            throw new MoveException("原库里没有本系统的表，请核对原库的设置（--data、SPRING_PROFILES_ACTIVE）。");
        }
        if (!version.equals(ours)) {
            throw new MoveException("原库的表结构是第 " + version + " 版，本程序是第 " + ours
                    + " 版。请先用本程序启动一次服务（会自动升级），停下后再搬。");
        }
        try (Connection target = to.getConnection()) {
            String there = Tables.version(target);
            List<String> names = Tables.names(target);
            if (there == null && !names.isEmpty()) {
                throw new MoveException("目标库里已有别的表（如 " + names.get(0) + "），请另建一个空库。");
            }
            if (there != null && !there.equals(ours)) {
                throw new MoveException("目标库的表结构是第 " + there + " 版，本程序是第 " + ours + " 版。请另建一个空库。");
            }
            for (String name : names) {
                try (Statement ask = target.createStatement();
                        ResultSet any = ask.executeQuery("select 1 from " + name + " fetch first 1 row only")) {
                    if (any.next()) {
                        throw new MoveException("目标库不是空的：表 " + name + " 里已有数据。只能搬进空库，请另建一个。");
                    }
                }
            }
        }
        flyway.migrate();
    }

    private static List<Moved> copy(Connection source, Connection target, BiConsumer<String, Long> told)
            throws SQLException, MoveException {
        List<Moved> moved = new ArrayList<>();
        List<Table> tables = Tables.of(source);
        try {
            // First, as H2 ends a transaction at a change of a table.
            for (Table table : tables) {
                count(table, source, target);
            }
            for (Table table : tables) {
                Sum sent = copy(table, source, target);
                Sum arrived = sum(Table.of(target, table.name()), table, target);
                if (!sent.same(arrived)) {
                    throw new MoveException("表 " + table.name() + " 搬过去后与原来不同（原 " + sent.rows() + " 行，现 "
                            + arrived.rows() + " 行）。" + AGAIN);
                }
                moved.add(new Moved(table.name(), sent.rows()));
                told.accept(table.name(), sent.rows());
            }
            target.commit();
            return moved;
        } catch (SQLException | MoveException | RuntimeException failed) {
            target.rollback();
            throw failed;
        }
    }

    private static Sum copy(Table table, Connection source, Connection target) throws SQLException {
        Sum sum = new Sum();
        try (PreparedStatement read = source.prepareStatement(table.select());
                PreparedStatement write = target.prepareStatement(table.insert())) {
            read.setFetchSize(BATCH);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    Object[] row = table.row(rows);
                    sum.add(row);
                    for (int i = 0; i < row.length; i++) {
                        write.setObject(i + 1, row[i]);
                    }
                    write.addBatch();
                    if (sum.rows() % BATCH == 0) {
                        write.executeBatch();
                    }
                }
            }
            write.executeBatch();
        }
        return sum;
    }

    private static Sum sum(Table there, Table as, Connection connection) throws SQLException, MoveException {
        if (!there.columns().equals(as.columns())) {
            throw new MoveException("表 " + as.name() + " 在两边的列不同。" + AGAIN);
        }
        Sum sum = new Sum();
        try (PreparedStatement read = connection.prepareStatement(as.select())) {
            read.setFetchSize(BATCH);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    sum.add(as.row(rows));
                }
            }
        }
        return sum;
    }

    /** Numbers go on where they ended. */
    private static void count(Table table, Connection source, Connection target) throws SQLException {
        if (table.counted() == null) {
            return;
        }
        // Migrations number what was there before downwards from -1, and no sequence begins at 0.
        try (Statement ask = source.createStatement(); ResultSet last = ask.executeQuery("select greatest(coalesce(max("
                + table.counted() + "), 0), 0) + 1 from " + table.name())) {
            last.next();
            long next = last.getLong(1);
            try (Statement set = target.createStatement()) {
                set.execute("alter table " + table.name() + " alter column " + table.counted() + " restart with "
                        + next);
            }
        }
    }
}
