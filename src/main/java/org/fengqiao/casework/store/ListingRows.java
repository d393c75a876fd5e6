package org.fengqiao.casework.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.stand.ListKind;
import org.fengqiao.casework.stand.Listing;
import org.fengqiao.casework.stand.Listings;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.matter.EventKind;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.SeveralRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The leaders' lists, as a projection. */
public final class ListingRows {

    private static final SeveralRows ROWS = SeveralRows.of("casework_listing", "matter", "number", "kind", "demand",
            "entered_at", "body", "post", "due_at", "left_at", "note");

    private final JdbcClient jdbc;

    public ListingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A matter on a list. */
    public record OnList(String matter, Listing listing) {
    }

    /** Costs nothing for matters that no leader ever listed. */
    public void write(String matter, CaseFile file, Stand stand) {
        if (file.events().stream().noneMatch(e -> e.did(EventKind.LISTED)
                || e.did(EventKind.LISTED_FOR_SUPERVISION))) {
            return;
        }
        jdbc.sql("delete from casework_listing where matter = ?").param(matter).update();
        List<List<Object>> rows = new ArrayList<>();
        for (Listing l : Listings.of(file, stand)) {
            rows.add(Arrays.asList(matter, rows.size(), l.kind().code(), l.demand(), Columns.of(l.enteredAt()), l.body(),
                    l.post(), Columns.of(l.dueAt()), Columns.of(l.leftAt()), l.note()));
        }
        ROWS.insert(jdbc, rows);
    }

    /**
     * Soonest due first.
     *
     * @param open only what is still on the list
     */
    public List<OnList> list(ListKind kind, boolean open, int limit, Sight sight) {
        SightFilter filter = new SightFilter(sight, "l.matter");
        return jdbc.sql("select l.* from casework_listing l where l.kind = :kind"
                        + (open ? " and l.left_at is null" : "") + filter.condition()
                        + " order by l.due_at nulls last, l.entered_at, l.matter fetch first :limit rows only")
                .param("kind", kind.code()).param("limit", limit).params(filter.params())
                .query((row, n) -> new OnList(row.getString("matter"), new Listing(kind, row.getString("demand"),
                        Columns.instant(row, "entered_at"), row.getString("body"),
                        row.getString("post"), Columns.instant(row, "due_at"), Columns.instant(row, "left_at"),
                        row.getString("note")))).list();
    }
}
