package org.fengqiao.casework.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.light.UnitArrears;
import org.fengqiao.casework.stand.Raised;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.decision.Alert;
import org.fengqiao.decision.AlertKind;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.SeveralRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Alerts that took effect, in the order of raising. They are never unsaid, so only new ones are written. */
public final class RaisedRows {

    private static final int TEXT = 1000;
    /** What is overdue in a matter that was one of these is prominent. */
    private static final Set<AlertKind> PROMINENT = EnumSet.of(AlertKind.ALARM, AlertKind.CLIMB);
    private static final SeveralRows RAISED = SeveralRows.of("casework_raised", "matter", "number", "kind", "demand", "body",
            "post", "text", "duty", "entry", "at");

    private final JdbcClient jdbc;

    public RaisedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An alert as lists show it.
     *
     * @param kind for example 鸣哨, 升级, 督办
     * @param body code of whom it reaches, or null
     * @param post title, or null
     * @param duty id of the duty that set it off, or null
     */
    public record Listed(String matter, String kind, String demand, String body, String post, String text, String duty,
                         Instant at) {
    }

    /** @param before null if no rows of the matter are there */
    void write(String matter, Stand before, Stand after) {
        List<Raised> raised = after.raised();
        List<List<Object>> fresh = new ArrayList<>();
        for (int i = before == null ? 0 : before.raised().size(); i < raised.size(); i++) {
            Alert alert = raised.get(i).alert();
            String text = alert.text();
            fresh.add(Arrays.asList(matter, i, alert.kind().label(), raised.get(i).demand(),
                    alert.to() == null ? null : alert.to().body(), alert.to() == null ? null : alert.to().post(),
                    text.length() > TEXT ? text.substring(0, TEXT) : text, alert.duty(), raised.get(i).entry(),
                    Columns.of(alert.at() == null ? after.asOf() : alert.at())));
        }
        RAISED.insert(jdbc, fresh);
    }

    /** Whether the matter raised an alarm or climbed. */
    static boolean prominent(Stand stand) {
        return stand.raised().stream().anyMatch(raised -> PROMINENT.contains(raised.alert().kind()));
    }

    void clear(String matter) {
        jdbc.sql("delete from casework_raised where matter = ?").param(matter).update();
    }

    /**
     * Alerts of open matters, newest first.
     *
     * @param kind for example 鸣哨
     * @param body code of whom they reach, or null for all
     * @param sight of whom they are shown to
     */
    public List<Listed> list(String kind, String body, int limit, Sight sight) {
        SightFilter filter = new SightFilter(sight, "r.matter");
        return jdbc.sql("select r.* from casework_raised r join casework_matter m"
                + " on m.id = r.matter where r.kind = :kind and m.stage in ('open', 'done')"
                + (body == null ? "" : " and r.body = :body") + filter.condition()
                + " order by " + (body == null ? "" : "r.body, ")
                + "r.kind, r.at desc, r.matter, r.number fetch first :limit rows only").param("kind", kind)
                .param("body", body).param("limit", limit).params(filter.params()).query((row, number) -> new Listed(
                row.getString("matter"), row.getString("kind"), row.getString("demand"), row.getString("body"),
                row.getString("post"), row.getString("text"), row.getString("duty"),
                Columns.instant(row, "at"))).list();
    }

    /**
     * What every unit owes that was due before then, with how much of it lies in matters that raised an alarm or
     * climbed; units that owe nothing overdue are not listed. Accusations are left out.
     *
     * @param sight of whom they are shown to
     */
    public List<UnitArrears> arrears(Instant now, Sight sight) {
        SightFilter filter = SightFilter.counting(sight, "d.circle");
        return jdbc.sql("select d.body, count(*) as overdue, min(d.due_at) as oldest,"
                        + " count(case when d.prominent = true then 1 end) as prominent from casework_duty d"
                        + " where d.owed = true and d.body is not null and d.due_at < :now" + filter.condition()
                        + " group by d.body order by d.body").param("now", Columns.of(now)).params(filter.params())
                .query((row, number) -> new UnitArrears(row.getString("body"), row.getInt("overdue"),
                        (int) Duration.between(Columns.instant(row, "oldest"), now).toDays(),
                        row.getInt("prominent"))).list();
    }

    /**
     * As {@link #arrears}, in accusations (not duties) alone and so that no figure tells of a few: rounded down to a multiple of the
     * smallest number that may be told; units with fewer are not listed, and for how long is not said.
     *
     * @param smallest number that may be told
     */
    public List<UnitArrears> accusations(Instant now, int smallest, Sight sight) {
        SightFilter filter = new SightFilter(sight, "d.matter");
        return jdbc.sql("select d.body, count(distinct d.matter) as overdue from casework_duty d join casework_accusation a"
                        + " on a.matter = d.matter where d.owed = true and d.body is not null and d.due_at < :now"
                        + filter.condition() + " group by d.body having count(distinct d.matter) >= :smallest order by d.body")
                .param("now", Columns.of(now)).param("smallest", smallest).params(filter.params())
                .query((row, number) -> new UnitArrears(row.getString("body"),
                        row.getInt("overdue") - row.getInt("overdue") % smallest, 0, 0)).list();
    }
}
