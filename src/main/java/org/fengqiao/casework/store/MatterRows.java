package org.fengqiao.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Revisions;
import org.fengqiao.casework.stand.Custody;
import org.fengqiao.casework.stand.Ending;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.Packed;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** One row per matter. Whoever appends to its log holds the lock on it until the transaction ends. */
public final class MatterRows {

    private static final long LARGEST = 64L << 20;
    private static final int FAILURE = 1000;
    private static final int ITEM = 180;

    private final JdbcClient jdbc;
    private final JsonMapper json = Json.mapper();

    public MatterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param words keyed hash of who petitions and what was said, or null where nobody could be recognised by it */
    public void insert(Matter matter, Decision decision, Instant enteredAt, String words, Revisions under, Stand stand) {
        Custody first = stand.custody().get(0);
        jdbc.sql("insert into casework_matter (id, sequence, channel, form, people, place, received_at, entered_at,"
                        + " stage, body, pending, pack, policy_revision, next_at, wake_at, words, item, stand)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(matter.id()).param(stand.sequence()).param(matter.channel()).param(matter.form().code())
                .param(matter.people()).param(decision.place()).param(Columns.of(stand.receivedAt()))
                .param(Columns.of(enteredAt)).param(stand.stage().code()).param(first.body())
                .param(first.pending() == null ? null : first.pending().body()).param(under.pack())
                .param(under.policy()).param(Columns.of(stand.nextCheck())).param(Columns.of(stand.nextCheck()))
                .param(words).param(item(decision)).param(pack(stand)).update();
    }

    /** How the matter stands after the newest entry; what it was registered with too, as corrections change it. */
    public void update(CaseFile file, Decision decision, Stand stand) {
        Matter matter = file.facts();
        Revisions under = file.newest().judged();
        Custody first = stand.custody().get(0);
        jdbc.sql("update casework_matter set channel = ?, form = ?, people = ?, place = ?, received_at = ?, sequence = ?,"
                        + " stage = ?, done_at = ?, resolved_at = ?, struck_off_at = ?, concluded_at = ?, body = ?,"
                        + " pending = ?, pack = ?, policy_revision = ?, merged_into = ?, revisit = ?,"
                        + " next_at = ?, wake_at = ?, failures = 0, failure = null, item = ?, stand = ? where id = ?")
                .param(matter.channel()).param(matter.form().code()).param(matter.people()).param(decision.place())
                .param(Columns.of(stand.receivedAt())).param(stand.sequence()).param(stand.stage().code())
                .param(at(stand, Ending.DONE)).param(at(stand, Ending.RESOLVED)).param(at(stand, Ending.STRUCK_OFF))
                .param(at(stand, Ending.CONCLUDED)).param(first.body())
                .param(first.pending() == null ? null : first.pending().body()).param(under.pack())
                .param(under.policy()).param(stand.mergedInto())
                .param(stand.revisit() == null ? null : stand.revisit().code()).param(Columns.of(stand.nextCheck()))
                .param(Columns.of(stand.nextCheck())).param(item(decision)).param(pack(stand))
                .param(file.newest().matter()).update();
    }

    public Optional<MatterRow> lock(String matter) {
        return jdbc.sql("select * from casework_matter where id = ? for update").param(matter)
                .query(this::row).optional();
    }

    /** Locks it as {@link #lock} does, without reading how it stands. */
    public void hold(String matter) {
        jdbc.sql("select id from casework_matter where id = ? for update").param(matter).query(String.class).optional();
    }

    public Optional<MatterRow> find(String matter) {
        return jdbc.sql("select * from casework_matter where id = ?").param(matter).query(this::row).optional();
    }

    /**
     * Locks the matter that has waited longest for an instant that has come; passes over those that others hold. Ordered
     * by nothing but the indexed column, so that the first row is read and not all that are due.
     */
    public Optional<MatterRow> lockDue(Instant now) {
        return jdbc.sql("select * from casework_matter where wake_at <= ? order by wake_at"
                        + " fetch first 1 row only for update skip locked").param(Columns.of(now))
                .query(this::row).optional();
    }

    /** The timer of the matter failed: it stays due, and is tried again later. */
    public void failed(String matter, String why, Instant again) {
        jdbc.sql("update casework_matter set failures = failures + 1, failure = ?, wake_at = ? where id = ?")
                .param(why.length() > FAILURE ? why.substring(0, FAILURE) : why).param(Columns.of(again))
                .param(matter).update();
    }

    /** An open matter of somebody who said the same before. */
    public Optional<String> open(List<String> words) {
        return words.isEmpty() ? Optional.empty() : jdbc.sql("select id from casework_matter where words in (:words)"
                        + " and stage in ('open', 'done') order by entered_at, id fetch first 1 row only")
                .param("words", words).query(String.class).optional();
    }

    /** Erased words recognise nobody any more. */
    public void forgetWords(String matter) {
        jdbc.sql("update casework_matter set words = null where id = ?").param(matter).update();
    }

    /** Numbers after {@code matter} in the database's order. */
    public List<String> after(String matter, int limit) {
        return jdbc.sql("select id from casework_matter where id > ? order by id fetch first ? rows only")
                .params(matter, limit).query(String.class).list();
    }

    private MatterRow row(ResultSet row, int number) throws SQLException {
        Stand stand = json.readValue(Packed.unpack(row.getBytes("stand"), LARGEST), Stand.class);
        return new MatterRow(row.getString("id"), row.getString("pack"), row.getString("policy_revision"), stand,
                row.getInt("failures"), Columns.instant(row, "wake_at"));
    }

    private byte[] pack(Stand stand) {
        return Packed.pack(json.writeValueAsBytes(stand));
    }

    /** What it is about in a list: the catalogue's name of the first demand, and how many others there are. */
    private static String item(Decision decision) {
        List<String> items = decision.demands().stream().map(DemandDecision::item).filter(Objects::nonNull).distinct().toList();
        String more = items.size() > 1 ? "等 " + items.size() + " 类" : "";
        return items.isEmpty() ? null : items.get(0).substring(0, Math.min(items.get(0).length(), ITEM)) + more;
    }

    private static Object at(Stand stand, Ending ending) {
        return stand.reached(ending).map(Columns::of).orElse(null);
    }
}
