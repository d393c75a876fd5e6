package org.fengqiao.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.json.Json;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.matter.Location;
import org.fengqiao.matter.Signal;
import org.fengqiao.person.MatterSeals;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.Packed;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signals as they were told; only whether one was promoted is ever added. What they say lies sealed under a key of their
 * own, and is gone once the matter that came of it is erased.
 */
public final class SignalRows {

    private static final long LARGEST = 16L << 20;
    private static final String CONTEXT = "signal";

    private final JdbcClient jdbc;
    private final MatterSeals seals;
    private final JsonMapper json = Json.mapper();

    public SignalRows(JdbcClient jdbc, MatterSeals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /**
     * @param signal without its words once they were erased
     * @param matter number of the matter it was promoted to, or null
     */
    public record Kept(Signal signal, Instant recordedAt, String matter) {
    }

    /**
     * @param signal under the register's number
     * @param mark   the caller's own id of it
     * @throws org.springframework.dao.DuplicateKeyException if that mark of that source was used meanwhile
     */
    public void add(Signal signal, String source, String mark, String actor, Instant recordedAt) {
        jdbc.sql("insert into casework_signal (id, source, mark, channel, division, item, observed_at, recorded_at,"
                        + " actor, content, sealed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)")
                .param(signal.id()).param(source).param(mark).param(signal.channel())
                .param(signal.place().division()).param(signal.item()).param(Columns.of(signal.observedAt()))
                .param(Columns.of(recordedAt)).param(actor)
                .param(seals.seal(signal.id(), CONTEXT, Packed.pack(json.writeValueAsBytes(signal)))).update();
    }

    public Optional<Kept> find(String source, String mark) {
        return jdbc.sql("select * from casework_signal where source = ? and mark = ?").params(source, mark)
                .query(this::kept).optional();
    }

    /** Locks it until the transaction ends. */
    public Optional<Kept> lock(String id) {
        return jdbc.sql("select * from casework_signal where id = ? for update").param(id).query(this::kept)
                .optional();
    }

    public void promoted(String id, String matter) {
        jdbc.sql("update casework_signal set matter = ? where id = ?").params(matter, id).update();
    }

    /** Those of a place as it was written, newest first; without those promoted to matters that the reader may not see. */
    public List<Kept> at(String division, int limit, Sight sight) {
        SightFilter filter = new SightFilter(sight, "s.matter");
        return jdbc.sql("select s.* from casework_signal s where s.division = :division and (s.matter is null or (1 = 1"
                + filter.condition() + ")) order by s.observed_at desc, s.id fetch first :limit rows only")
                .param("division", division).param("limit", limit).params(filter.params()).query(this::kept).list();
    }

    /** Seals some of those that an earlier version wrote in clear. @return how many; 0 when none is left */
    public int sealEarlier(int most) {
        List<Clear> clear = jdbc.sql("select id, content from casework_signal where not sealed order by id"
                        + " fetch first ? rows only for update").param(most)
                .query((row, number) -> new Clear(row.getString("id"), row.getBytes("content"))).list();
        clear.forEach(c -> jdbc.sql("update casework_signal set content = ?, sealed = true where id = ?")
                .params(seals.seal(c.id(), CONTEXT, c.content()), c.id()).update());
        return clear.size();
    }

    private record Clear(String id, byte[] content) {
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        byte[] content = row.getBytes("content");
        Optional<byte[]> opened = row.getBoolean("sealed") ? seals.open(id, CONTEXT, content) : Optional.of(content);
        Signal erased = new Signal(id, row.getString("channel"), Columns.instant(row, "observed_at"),
                new Location(row.getString("division"), null, null), row.getString("item"), null, List.of());
        return new Kept(opened.map(bytes -> json.readValue(Packed.unpack(bytes, LARGEST), Signal.class)).orElse(erased),
                Columns.instant(row, "recorded_at"), row.getString("matter"));
    }
}
