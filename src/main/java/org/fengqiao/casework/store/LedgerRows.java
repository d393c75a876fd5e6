package org.fengqiao.casework.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.stand.Lapse;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.SeveralRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Duties and lapses as lists and rates look at them: only what an entry changed is written. */
public final class LedgerRows {

    private static final SeveralRows DUTIES = SeveralRows.of("casework_duty", "demand", "action", "body", "post", "by_true",
            "by_recorded", "counted", "owed", "due_at", "met_at", "matter", "id", "circle", "prominent");
    private static final SeveralRows LAPSES = SeveralRows.of("casework_lapse", "matter", "id", "kind", "body", "account", "at",
            "duty", "text");

    private final JdbcClient jdbc;
    private final RaisedRows raised;

    public LedgerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.raised = new RaisedRows(jdbc);
    }

    /**
     * @param before null if no rows of the matter are there
     * @param circle as {@link InvolvedRows} wrote it, which gave it to the rows that are there
     */
    public void write(String matter, Stand before, Stand after, long circle) {
        boolean prominent = RaisedRows.prominent(after);
        if (before != null && prominent != RaisedRows.prominent(before)) {
            jdbc.sql("update casework_duty set prominent = ? where matter = ?").params(prominent, matter).update();
        }
        Map<String, List<Object>> old = new HashMap<>();
        if (before != null) {
            before.duties().forEach(d -> old.put(d.duty().id(), values(d)));
        }
        List<List<Object>> fresh = new ArrayList<>();
        for (LedgerDuty duty : after.duties()) {
            List<Object> now = values(duty);
            List<Object> was = old.remove(duty.duty().id());
            if (was == null) {
                List<Object> row = row(now, matter, duty.duty().id());
                row.addAll(List.of(circle, prominent));
                fresh.add(row);
            } else if (!now.equals(was)) {
                update(row(now, matter, duty.duty().id()));
            }
        }
        DUTIES.insert(jdbc, fresh);
        old.keySet().forEach(id -> jdbc.sql("delete from casework_duty where matter = ? and id = ?")
                .params(matter, id).update());
        lapses(matter, before, after);
        raised.write(matter, before, after);
    }

    public void clear(String matter) {
        jdbc.sql("delete from casework_duty where matter = ?").param(matter).update();
        jdbc.sql("delete from casework_lapse where matter = ?").param(matter).update();
        raised.clear(matter);
    }

    private static List<Object> row(List<Object> values, String matter, String id) {
        List<Object> row = new ArrayList<>(values);
        row.add(matter);
        row.add(id);
        return row;
    }

    private void update(List<Object> row) {
        JdbcClient.StatementSpec statement = jdbc.sql("update casework_duty set demand = ?, action = ?, body = ?, post = ?,"
                + " by_true = ?, by_recorded = ?, counted = ?, owed = ?, due_at = ?, met_at = ? where matter = ? and id = ?");
        for (Object value : row) {
            statement = statement.param(value);
        }
        statement.update();
    }

    private void lapses(String matter, Stand before, Stand after) {
        Map<String, Lapse> old = new HashMap<>();
        if (before != null) {
            before.lapses().forEach(l -> old.put(l.id(), l));
        }
        List<List<Object>> fresh = new ArrayList<>();
        for (Lapse lapse : after.lapses()) {
            if (old.remove(lapse.id()) == null) {
                fresh.add(Arrays.asList(matter, lapse.id(), lapse.kind().code(), lapse.body(), lapse.account(),
                        Columns.of(lapse.at()), lapse.duty(), lapse.text()));
            }
        }
        LAPSES.insert(jdbc, fresh);
        old.keySet().forEach(id -> jdbc.sql("delete from casework_lapse where matter = ? and id = ?")
                .params(matter, id).update());
    }

    private static List<Object> values(LedgerDuty d) {
        List<Object> values = new ArrayList<>();
        values.add(d.demand());
        values.add(d.duty().action());
        values.add(d.duty().by().body());
        values.add(d.duty().by().post());
        values.add(d.duty().state().code());
        values.add(d.recorded().code());
        values.add(d.counted().code());
        values.add(d.owed());
        values.add(Columns.of(d.due()));
        values.add(Columns.of(d.duty().metAt()));
        return values;
    }
}
