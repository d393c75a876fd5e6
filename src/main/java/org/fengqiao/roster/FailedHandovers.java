package org.fengqiao.roster;

import java.time.Instant;
import java.util.List;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What could not be handed over between the register of cases and the rosters: somebody has to do it by hand. */
public final class FailedHandovers {

    private static final int LONGEST = 1900;

    private final JdbcClient jdbc;
    private final Storage storage;

    public FailedHandovers(JdbcClient jdbc, Storage storage) {
        this.jdbc = jdbc;
        this.storage = storage;
    }

    /**
     * Something that was not handed over.
     *
     * @param matter number in the register
     * @param reason in Chinese
     */
    public record FailedHandover(String place, String matter, String reason, Instant at) {
    }

    /**
     * Replaces what was noted before about the same thing.
     *
     * @param id what was to be handed over: the matter, or a visit of it
     */
    public void note(String place, String id, String matter, String reason, Instant at) {
        storage.write(() -> {
            delete(place, id);
            return jdbc.sql("insert into visit_handover_failed (place, id, matter, reason, failed_at) values (?, ?, ?, ?, ?)")
                    .params(place, id, matter, reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason,
                            Columns.of(at)).update();
        });
    }

    /** It was handed over after all, or is not wanted any more. */
    public void settle(String place, String id) {
        storage.write(() -> delete(place, id));
    }

    /** The newest first. */
    public List<FailedHandover> list(String place) {
        return storage.read(() -> jdbc.sql("select * from visit_handover_failed where place = ? order by failed_at desc, id")
                .param(place).query((row, number) -> new FailedHandover(row.getString("place"), row.getString("matter"),
                        row.getString("reason"), Columns.instant(row, "failed_at"))).list());
    }

    private int delete(String place, String id) {
        return jdbc.sql("delete from visit_handover_failed where place = ? and id = ?").params(place, id).update();
    }
}
