package org.fengqiao.gridplan;

import java.util.List;
import java.util.Optional;
import org.fengqiao.json.Json;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.Packed;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Grid plans in the database: every version stays, and nobody writes over what somebody else wrote. */
public final class PlanStore {

    private static final int LARGEST = 64 * Packed.COLUMN;
    private static final int LONGEST_REASON = 1000;

    private final JdbcClient jdbc;
    private final Storage storage;

    public PlanStore(JdbcClient jdbc, Storage storage) {
        this.jdbc = jdbc;
        this.storage = storage;
    }

    void create(OfficePlan plan, PlaceFiles files, Signature by) {
        storage.write(() -> {
            addNew(files);
            jdbc.sql("insert into grid_plan (id, place, title, first_day, state, version, changed_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(plan.id(), plan.place(), plan.title(), plan.day().toString(), plan.state().code(), 1,
                            Columns.of(by.at())).update();
            add(plan, PlanAction.CREATED, by);
            return plan;
        });
    }

    /** Settings that some plan is about to be measured by; known ones are not written twice. */
    void keep(PlaceFiles files) {
        storage.write(() -> {
            addNew(files);
            return files;
        });
    }

    private void addNew(PlaceFiles files) {
        String hash = files.revision();
        if (jdbc.sql("select count(*) from grid_setting where hash = ?").param(hash).query(Long.class).single() == 0) {
            jdbc.sql("insert into grid_setting (hash, content) values (?, ?)").params(hash, pack(files)).update();
        }
    }

    /**
     * Adds the next version.
     *
     * @param read the version that the change was made on
     * @param with done before the version counts; if it throws, nothing is changed
     * @return the new version, or empty when somebody else had written meanwhile
     */
    Optional<OfficePlan> save(OfficePlan changed, int read, PlanAction action, Signature by, Runnable with) {
        OfficePlan next = changed.atVersion(read + 1);
        return storage.writeLong(() -> {
            int done = jdbc.sql("update grid_plan set version = ?, state = ?, changed_at = ? where id = ? and version = ?")
                    .params(next.version(), next.state().code(), Columns.of(by.at()), next.id(), read).update();
            if (done == 0) {
                return Optional.empty();
            }
            add(next, action, by);
            with.run();
            return Optional.of(next);
        });
    }

    Optional<OfficePlan> find(String id, int version) {
        return storage.read(() -> jdbc.sql("select content from grid_plan_version where plan = ? and version = ?")
                .params(id, version).query((row, n) -> unpack(row.getBytes(1), OfficePlan.class)).optional());
    }

    Optional<Integer> version(String id) {
        return storage.read(() -> jdbc.sql("select version from grid_plan where id = ?").param(id)
                .query(Integer.class).optional());
    }

    List<PlanStep> steps(String id) {
        return storage.read(() -> jdbc.sql("select version, action, account, made_at, reason from grid_plan_version"
                + " where plan = ? order by version").param(id).query((row, n) -> new PlanStep(row.getInt("version"),
                PlanAction.of(row.getString("action")), new Signature(row.getString("account"),
                Columns.instant(row, "made_at"), row.getString("reason")))).list());
    }

    List<PlanEntry> list() {
        return storage.read(() -> jdbc.sql("select * from grid_plan order by first_day desc, changed_at desc")
                .query((row, n) -> new PlanEntry(row.getString("id"), row.getString("place"), row.getString("title"),
                        row.getString("first_day"), PlanState.of(row.getString("state")), row.getInt("version"),
                        Columns.instant(row, "changed_at"))).list());
    }

    PlaceFiles settings(String revision) {
        return storage.read(() -> jdbc.sql("select content from grid_setting where hash = ?").param(revision)
                .query((row, n) -> unpack(row.getBytes(1), PlaceFiles.class)).single());
    }

    private void add(OfficePlan plan, PlanAction action, Signature by) {
        String reason = by.reason();
        jdbc.sql("insert into grid_plan_version (plan, version, action, account, made_at, reason, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(plan.id(), plan.version(), action.code(), by.account(), Columns.of(by.at()),
                        reason.substring(0, Math.min(LONGEST_REASON, reason.length())), pack(plan)).update();
    }

    private static byte[] pack(Object value) {
        return Packed.pack(Json.mapper().writeValueAsBytes(value));
    }

    private static <T> T unpack(byte[] content, Class<T> type) {
        return Json.mapper().readValue(Packed.unpack(content, LARGEST), type);
    }
}
