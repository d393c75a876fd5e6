package org.fengqiao.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.json.Json;
import org.fengqiao.receipt.key.SigningKeys;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Seals days that are over: afterwards not even the end of a lane can be cut off without it being seen. */
public final class AuditSeals {

    private final JdbcClient jdbc;
    private final Storage storage;
    private final SigningKeys keys;
    private final Clock clock;
    private final JsonMapper json = Json.mapper();

    AuditSeals(JdbcClient jdbc, Storage storage, SigningKeys keys, Clock clock) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Seals every day with entries before today that has no seal, oldest first. Instances that do so at once make one.
     *
     * @return the days sealed now
     */
    public List<LocalDate> seal() {
        LocalDate today = AuditLog.day(clock.instant());
        List<LocalDate> sealed = new ArrayList<>();
        for (LocalDate day : storage.read(() -> waiting(today))) {
            boolean made = storage.write(() -> {
                // Whoever seals holds the first lane; the other instance then finds the seal.
                jdbc.sql("select lane from audit_lane where lane = 0 for update").query(Integer.class).single();
                return find(day).isEmpty() && add(day);
            });
            if (made) {
                sealed.add(day);
            }
        }
        return sealed;
    }

    private List<LocalDate> waiting(LocalDate today) {
        return jdbc.sql("select distinct audit_day from audit_entry e where audit_day < ? and not exists"
                        + " (select 1 from audit_seal s where s.audit_day = e.audit_day) order by audit_day")
                .param(today).query(LocalDate.class).list();
    }

    private boolean add(LocalDate day) {
        List<AuditSeal.End> ends = jdbc.sql("select e.lane, e.sequence, e.hash from audit_entry e join (select lane,"
                        + " max(sequence) as last from audit_entry where audit_day <= ? group by lane) m"
                        + " on m.lane = e.lane and m.last = e.sequence order by e.lane").param(day)
                .query((row, n) -> new AuditSeal.End(row.getInt(1), row.getLong(2), row.getString(3))).list();
        byte[] statement = json.writeValueAsBytes(new AuditSeal(AuditSeal.FORMAT, day, ends, keys.currentId()));
        return jdbc.sql("insert into audit_seal (audit_day, statement, signing_key, signature) values (?, ?, ?, ?)")
                .params(day, statement, keys.currentId(), keys.sign(statement)).update() == 1;
    }

    private Optional<LocalDate> find(LocalDate day) {
        return jdbc.sql("select audit_day from audit_seal where audit_day = ?").param(day).query(LocalDate.class)
                .optional();
    }
}
