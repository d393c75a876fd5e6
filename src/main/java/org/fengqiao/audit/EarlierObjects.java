package org.fengqiao.audit;

import java.util.List;
import org.fengqiao.json.Json;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entries of the format before this one state what was touched, without a column to find them by. It is filled in once,
 * lane by lane; what they state, and hence the chain, stays as it is.
 */
final class EarlierObjects {

    private static final int PAGE = 500;

    private final JdbcClient jdbc;
    private final Storage storage;
    private final JsonMapper json = Json.mapper();

    EarlierObjects(JdbcClient jdbc, Storage storage) {
        this.jdbc = jdbc;
        this.storage = storage;
    }

    void fill() {
        storage.read(() -> jdbc.sql("select lane from audit_lane where not searchable order by lane")
                .query(Integer.class).list()).forEach(this::fill);
    }

    private void fill(int lane) {
        long after = 0;
        while (after >= 0) {
            long from = after;
            after = storage.write(() -> page(lane, from));
        }
    }

    /** @return number of the last entry looked at, or -1 where there is nothing more of that format */
    private long page(int lane, long after) {
        List<AuditStatement> stated = jdbc.sql("select statement from audit_entry where lane = ? and sequence > ?"
                        + " order by sequence fetch first ? rows only").params(lane, after, PAGE)
                .query((row, n) -> json.readValue(row.getBytes(1), AuditStatement.class)).list();
        List<AuditStatement> earlier = stated.stream()
                .takeWhile(s -> s.format().equals(AuditStatement.WITHOUT_OBJECT)).toList();
        earlier.stream().filter(s -> s.object() != null).forEach(s -> jdbc.sql("update audit_entry set object = ?"
                + " where lane = ? and sequence = ?").params(s.object(), lane, s.sequence()).update());
        if (earlier.size() == PAGE) {
            return earlier.get(PAGE - 1).sequence();
        }
        jdbc.sql("update audit_lane set searchable = true where lane = ?").param(lane).update();
        return -1;
    }
}
