package org.fengqiao.casework.store;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.casework.access.Involved;
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
        new FigureRows(jdbc).begin(id, new InvolvedRows(jdbc).write(id, Involved.NOBODY).circle());
    }

    /** @param due hours after the start; null for none */
    void duty(String matter, String id, String body, String verdict, boolean owed, Integer due) {
        jdbc.sql("insert into casework_duty (matter, id, demand, action, body, by_true, by_recorded, counted, owed, due_at,"
                        + " circle, prominent) select ?, ?, '1', '答复', ?, ?, ?, ?, ?, ?, circle, false from casework_figure"
                        + " where matter = ?").param(matter).param(id).param(body).param(verdict)
                .param(verdict).param(verdict).param(owed)
                .param(due == null ? null : Columns.of(START.plusSeconds(due * 3600L))).param(matter).update();
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
        jdbc.sql("update casework_duty set prominent = true where matter = ?").param(matter).update();
    }

    void lapse(String matter, String id, String body, int hour) {
        jdbc.sql("insert into casework_lapse (matter, id, kind, body, at, text) values (?, ?, 'sitting', ?, ?, '一句话')")
                .param(matter).param(id).param(body).param(Columns.of(START.plusSeconds(hour * 3600L))).update();
    }

    /** One more that has to do with it. */
    public void involved(String matter, String relation, String who) {
        InvolvedRows rows = new InvolvedRows(jdbc);
        Involved was = rows.find(matter);
        switch (relation) {
            case "registered" -> rows.write(matter, who, was);
            case "received" -> rows.write(matter, new Involved(and(was.received(), who), was.handling(), was.above(),
                    was.accused(), was.accusation()));
            case "handling" -> rows.write(matter, new Involved(was.received(), and(was.handling(), who), was.above(),
                    was.accused(), was.accusation()));
            default -> rows.write(matter, new Involved(was.received(), was.handling(), and(was.above(), who),
                    was.accused(), was.accusation()));
        }
    }

    private static Set<String> and(Set<String> all, String one) {
        return Stream.concat(all.stream(), Stream.of(one)).collect(Collectors.toSet());
    }
}
