package org.fengqiao.casework.store;

import java.time.Instant;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.receipt.store.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A matter in the tables, as far as lists ask who may see it. */
record SightedMatter(String id, Involved involved, String place, String registeredBy) {

    private static final Instant ENTERED = Instant.parse("2026-03-04T02:00:00Z");

    void write(JdbcClient jdbc, Instant entered, String body) {
        jdbc.sql("insert into casework_matter (id, sequence, channel, form, people, place, received_at, entered_at, stage,"
                        + " body, pack, policy_revision, stand) values (?, 1, '来信', 'letter', 1, ?, ?, ?, 'open', ?, 'p',"
                        + " 'r', ?)").param(id).param(place).param(Columns.of(entered)).param(Columns.of(entered))
                .param(body).param(new byte[0]).update();
        jdbc.sql("insert into casework_event (matter, sequence, kind, actor, happened_at, recorded_at, proof, pack,"
                        + " policy_revision, directory_revision, content) values (?, 1, 'entered', ?, ?, ?, 'word', 'p', 'r',"
                        + " 'd', ?)").param(id).param(registeredBy).param(Columns.of(entered))
                .param(Columns.of(entered)).param(new byte[0]).update();
        new FigureRows(jdbc).begin(id, new InvolvedRows(jdbc).write(id, registeredBy, involved).circle());
    }

    void write(JdbcClient jdbc) {
        write(jdbc, ENTERED, "b0");
    }
}
