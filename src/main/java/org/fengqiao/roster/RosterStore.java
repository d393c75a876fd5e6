package org.fengqiao.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fengqiao.planning.visits.office.OfficeRoster;
import org.fengqiao.planning.visits.office.RosterAction;
import org.fengqiao.planning.visits.office.RosterHead;
import org.fengqiao.planning.visits.office.RosterState;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.SeveralRows;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rosters in the database: every version stays, and nobody writes over what somebody else wrote. */
public final class RosterStore {

    private static final int LONGEST_REASON = 1000;
    private static final SeveralRows POSTS = SeveralRows.of("visit_roster_post", "roster", "post", "title");

    private final JdbcClient jdbc;
    private final Storage storage;
    private final Documents documents = new Documents();

    public RosterStore(JdbcClient jdbc, Storage storage) {
        this.jdbc = jdbc;
        this.storage = storage;
    }

    /** @param leaders of the settings, by whose posts the roster is found again */
    void create(OfficeRoster roster, SettingFiles files, List<Leader> leaders, Signature signature) {
        storage.write(() -> {
            keep(files, signature);
            RosterHead head = roster.head();
            jdbc.sql("insert into visit_roster (id, place, title, first_month, last_month, state, version, changed_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(head.id(), head.place(), head.title(), head.first().toString(), head.last().toString(),
                            roster.state().code(), 1, Columns.of(signature.at())).update();
            POSTS.insert(jdbc, leaders.stream().map(leader -> Arrays.asList(head.id(), leader.post(), leader.title()))
                    .toList());
            add(roster, RosterAction.CREATED, signature);
            return roster;
        });
    }

    /**
     * Adds the next version.
     *
     * @param read the version that the change was made on
     * @param saved what else belongs to the change, in its transaction
     * @return the version that won: the new one, or empty when somebody else had written meanwhile
     */
    Optional<OfficeRoster> save(OfficeRoster changed, int read, RosterAction action, Signature signature,
                                Consumer<OfficeRoster> saved) {
        OfficeRoster next = changed.atVersion(read + 1);
        return storage.write(() -> {
            int done = jdbc.sql("update visit_roster set version = ?, state = ?, changed_at = ? where id = ? and version = ?")
                    .params(next.version(), next.state().code(), Columns.of(signature.at()), next.head().id(), read).update();
            if (done == 0) {
                return Optional.empty();
            }
            add(next, action, signature);
            saved.accept(next);
            return Optional.of(next);
        });
    }

    Optional<OfficeRoster> find(String id) {
        return storage.read(() -> jdbc.sql("select v.content from visit_roster_version v join visit_roster r"
                        + " on r.id = v.roster and r.version = v.version where r.id = ?").param(id)
                .query((row, n) -> documents.unpack(row.getBytes(1), OfficeRoster.class)).optional());
    }

    Optional<OfficeRoster> find(String id, int version) {
        return storage.read(() -> jdbc.sql("select content from visit_roster_version where roster = ? and version = ?")
                .params(id, version).query((row, n) -> documents.unpack(row.getBytes(1), OfficeRoster.class)).optional());
    }

    List<Step> steps(String id) {
        return storage.read(() -> jdbc.sql("select version, action, account, made_at, reason from visit_roster_version"
                + " where roster = ? order by version").param(id).query(RosterStore::step).list());
    }

    /** @param place null for all places */
    List<RosterEntry> list(String place) {
        return storage.read(() -> jdbc.sql("select * from visit_roster where cast(? as varchar(100)) is null or place = ?"
                        + " order by first_month desc, changed_at desc").params(place, place)
                .query(RosterStore::entry).list());
    }

    /**
     * Rosters beyond the draft that last to the month or longer and whose settings know the post; also those that were
     * made before posts were written down.
     *
     * @param post code or title
     */
    List<RosterEntry> of(String post, YearMonth month) {
        return storage.read(() -> jdbc.sql("select * from visit_roster r where state <> ? and last_month >= ? and (exists"
                        + " (select 1 from visit_roster_post p where p.roster = r.id and (p.post = ? or p.title = ?))"
                        + " or not exists (select 1 from visit_roster_post p where p.roster = r.id))"
                        + " order by first_month desc, changed_at desc")
                .params(RosterState.DRAFT.code(), month.toString(), post, post).query(RosterStore::entry).list());
    }

    Optional<SettingFiles> settings(String revision) {
        return storage.read(() -> jdbc.sql("select content from visit_setting where hash = ?").param(revision)
                .query((row, n) -> documents.unpack(row.getBytes(1), SettingFiles.class)).optional());
    }

    private void keep(SettingFiles files, Signature signature) {
        String revision = files.revision();
        boolean there = jdbc.sql("select count(*) from visit_setting where hash = ?").param(revision)
                .query(Long.class).single() > 0;
        if (!there) {
            jdbc.sql("insert into visit_setting (hash, content, kept_at) values (?, ?, ?)")
                    .params(revision, documents.pack(files), Columns.of(signature.at())).update();
        }
    }

    private void add(OfficeRoster roster, RosterAction action, Signature signature) {
        String reason = signature.reason();
        jdbc.sql("insert into visit_roster_version (roster, version, action, account, made_at, reason, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(roster.head().id(), roster.version(), action.code(), signature.account(), Columns.of(signature.at()),
                        reason.substring(0, Math.min(LONGEST_REASON, reason.length())), documents.pack(roster)).update();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(row.getInt("version"), RosterAction.of(row.getString("action")), new Signature(
                row.getString("account"), Columns.instant(row, "made_at"),
                row.getString("reason")));
    }

    private static RosterEntry entry(ResultSet row, int number) throws SQLException {
        return new RosterEntry(row.getString("id"), row.getString("place"), row.getString("title"),
                row.getString("first_month"), row.getString("last_month"), RosterState.of(row.getString("state")),
                row.getInt("version"), Columns.instant(row, "changed_at"));
    }
}
