package org.fengqiao.casework.store;

import java.time.Instant;
import org.fengqiao.receipt.store.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes rows as lists look at them, with nothing behind them. */
public final class ListedRows {

    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    private final JdbcClient jdbc;

    public ListedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param hour after the start at which it was received and entered */
    public void matter(String id, String stage, String body, String pending, int hour) {
        Instant at = START.plusSeconds(hour * 3600L);
        jdbc.sql("insert into casework_matter (id, sequence, channel, form, people, place, received_at, entered_at, stage,"
                        + " body, pending, pack, policy_revision, stand) values (?, 1, '12345', 'online', 1, '440304005',"
                        + " ?, ?, ?, ?, ?, 'p', 'r', ?)").param(id).param(Columns.of(at)).param(Columns.of(at))
                .param(stage).param(body).param(pending).param(new byte[0]).update();
    }

    /** @param due hours after the start; null for none */
    void duty(String matter, String id, String body, String verdict, boolean owed, Integer due) {
        jdbc.sql("insert into casework_duty (matter, id, demand, action, body, by_true, by_recorded, counted, owed, due_at)"
                        + " values (?, ?, '1', '答复', ?, ?, ?, ?, ?, ?)").param(matter).param(id).param(body).param(verdict)
                .param(verdict).param(verdict).param(owed)
                .param(due == null ? null : Columns.of(START.plusSeconds(due * 3600L))).update();
    }

    void act(String matter, long sequence, String act, int hour) {
        Instant at = START.plusSeconds(hour * 3600L);
        jdbc.sql("insert into casework_event (matter, sequence, kind, act, actor, happened_at, recorded_at, proof, pack,"
                        + " policy_revision, directory_revision, content) values (?, ?, 'act', ?, 'somebody', ?, ?, 'word',"
                        + " 'p', 'r', 'd', ?)").param(matter).param(sequence).param(act).param(Columns.of(at))
                .param(Columns.of(at)).param(new byte[0]).update();
    }

    void raised(String matter, int number, String kind, String body, int hour) {
        jdbc.sql("insert into casework_raised (matter, number, kind, demand, body, text, entry, at)"
                        + " values (?, ?, ?, '1', ?, '一句话', 1, ?)").param(matter).param(number).param(kind).param(body)
                .param(Columns.of(START.plusSeconds(hour * 3600L))).update();
    }

    void lapse(String matter, String id, String body, int hour) {
        jdbc.sql("insert into casework_lapse (matter, id, kind, body, at, text) values (?, ?, 'sitting', ?, ?, '一句话')")
                .param(matter).param(id).param(body).param(Columns.of(START.plusSeconds(hour * 3600L))).update();
    }

    public void involved(String matter, String relation, String body) {
        jdbc.sql("insert into casework_involved (matter, relation, who, entered_at) select id, cast(? as varchar(16)),"
                + " cast(? as varchar(100)), entered_at from casework_matter where id = ?").params(relation, body, matter)
                .update();
    }
}
