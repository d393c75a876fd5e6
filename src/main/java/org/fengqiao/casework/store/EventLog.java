package org.fengqiao.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.HappeningKind;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.event.Revisions;
import org.fengqiao.receipt.PersonalVault;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.Packed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The append-only log: entries are added and read, never changed. */
public final class EventLog {

    private static final long LARGEST = 64L << 20;

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final EventCodec codec = new EventCodec();

    public EventLog(JdbcClient jdbc, PersonalVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if an entry with that sequence is there already */
    public void append(CaseEvent event) {
        EventCodec.Written written = codec.write(event.what());
        String act = event.act().map(done -> done.kind().code()).orElse(null);
        jdbc.sql("insert into casework_event (matter, sequence, kind, act, actor, body, post, happened_at, recorded_at,"
                        + " proof, pack, policy_revision, directory_revision, receipt, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(event.matter()).param(event.sequence()).param(event.what().kind().code()).param(act)
                .param(event.actor()).param(event.body()).param(event.post()).param(Columns.of(event.at()))
                .param(Columns.of(event.recordedAt())).param(event.proof().code()).param(event.judged().pack())
                .param(event.judged().policy()).param(event.judged().directory()).param(event.receipt())
                .param(Packed.pack(written.content())).update();
        if (!written.personal().isEmpty()) {
            byte[] sealed = vault.seal(event.matter(), String.valueOf(event.sequence()), written.personal());
            jdbc.sql("insert into casework_personal (matter, sequence, sealed) values (?, ?, ?)")
                    .params(event.matter(), event.sequence(), sealed).update();
        }
    }

    /** The whole log of a matter that is known to be there. */
    public CaseFile read(String matter) {
        Map<String, SortedMap<String, String>> personal = personal(matter);
        List<CaseEvent> events = new ArrayList<>(jdbc
                .sql("select * from casework_event where matter = ? order by sequence").param(matter)
                .query((row, number) -> event(row, personal)).list());
        return new CaseFile(events);
    }

    /**
     * Destroys what entries say, in words, of the whole letter and of demands that are parted from it. That there was
     * something stays, so that the log judges the same.
     *
     * @param parted by id of a demand
     */
    public void dropWords(CaseFile file, Predicate<String> parted) {
        String matter = file.newest().matter();
        Map<String, SortedMap<String, String>> personal = personal(matter);
        for (CaseEvent event : file.events()) {
            String sequence = String.valueOf(event.sequence());
            SortedMap<String, String> kept = personal.get(sequence);
            if (kept != null && kept.keySet().removeAll(EventCodec.words(event.what(), parted))) {
                jdbc.sql("update casework_personal set sealed = ? where matter = ? and sequence = ?")
                        .params(vault.seal(matter, sequence, kept), matter, event.sequence()).update();
            }
        }
    }

    /** Destroys the personal fields of all entries. */
    public void dropPersonal(String matter) {
        jdbc.sql("delete from casework_personal where matter = ?").param(matter).update();
    }

    private Map<String, SortedMap<String, String>> personal(String matter) {
        Map<String, byte[]> sealed = new TreeMap<>();
        jdbc.sql("select sequence, sealed from casework_personal where matter = ?").param(matter)
                .query(row -> {
                    sealed.put(row.getString("sequence"), row.getBytes("sealed"));
                });
        return vault.open(matter, sealed).orElse(Map.of());
    }

    private CaseEvent event(ResultSet row, Map<String, SortedMap<String, String>> personal) throws SQLException {
        long sequence = row.getLong("sequence");
        Happening what = codec.read(HappeningKind.of(row.getString("kind")),
                Packed.unpack(row.getBytes("content"), LARGEST),
                personal.getOrDefault(String.valueOf(sequence), new TreeMap<>()));
        return new CaseEvent(row.getString("matter"), sequence, what, row.getString("actor"),
                Columns.instant(row, "happened_at"), Columns.instant(row, "recorded_at"),
                Proof.of(row.getString("proof")), new Revisions(row.getString("pack"),
                        row.getString("policy_revision"), row.getString("directory_revision")),
                row.getObject("receipt", Long.class));
    }
}
