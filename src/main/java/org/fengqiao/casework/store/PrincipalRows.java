package org.fengqiao.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.stand.BeforePrincipal;
import org.fengqiao.casework.stand.BroughtBy;
import org.fengqiao.casework.stand.PrincipalStep;
import org.fengqiao.casework.stand.Principals;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.SeveralRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each principal's own list, as a projection. */
public final class PrincipalRows {

    private static final SeveralRows ROWS = SeveralRows.of("casework_principal", "matter", "number", "body", "post",
            "brought_by", "since", "step", "instruction", "instructed_at", "due_at", "answered_at", "ended_at");

    private final JdbcClient jdbc;

    public PrincipalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A matter on a principal's list. */
    public record ListedFor(String matter, BeforePrincipal before) {
    }

    /**
     * A principal with how many matters of his list stand where. Accusations are left out of the figures.
     *
     * @param post title, or null where only the body is known
     */
    public record Principal(String body, String post, Map<PrincipalStep, Long> matters) {

        /** How many there are at that step. */
        public long at(PrincipalStep step) {
            return matters.getOrDefault(step, 0L);
        }
    }

    /** Writes only what the newest entry changed; costs nothing for matters that never came before a principal. */
    public void write(String matter, CaseFile file, Stand before, Stand after) {
        List<BeforePrincipal> now = Principals.of(file, after);
        if (before == null || !now.equals(Principals.of(file.first(file.events().size() - 1), before))) {
            write(matter, now);
        }
    }

    /** Makes them again. */
    public void rewrite(String matter, CaseFile file, Stand stand) {
        write(matter, Principals.of(file, stand));
    }

    private void write(String matter, List<BeforePrincipal> now) {
        if (now.isEmpty()) {
            return;
        }
        jdbc.sql("delete from casework_principal where matter = ?").param(matter).update();
        List<List<Object>> rows = new ArrayList<>();
        for (BeforePrincipal b : now) {
            rows.add(Arrays.asList(matter, rows.size(), b.body(), b.post(), b.by().code(), Columns.of(b.since()),
                    b.step().code(), b.instruction(), Columns.of(b.instructedAt()), Columns.of(b.dueAt()),
                    Columns.of(b.answeredAt()), Columns.of(b.endedAt())));
        }
        ROWS.insert(jdbc, rows);
    }

    /**
     * A principal's list, what came newest first.
     *
     * @param post title, or null for what names only the body
     * @param step null for all
     */
    public List<ListedFor> list(String body, String post, PrincipalStep step, int skip, int limit, Sight sight) {
        SightFilter filter = new SightFilter(sight, "p.matter");
        return jdbc.sql("select p.* from casework_principal p where p.body = :body and p.post "
                        + (post == null ? "is null" : "= :post") + (step == null ? "" : " and p.step = :step")
                        + filter.condition() + " order by p.since desc, p.matter offset :skip rows"
                        + " fetch next :limit rows only").param("body", body).param("post", post)
                .param("step", step == null ? null : step.code()).param("skip", skip).param("limit", limit)
                .params(filter.params()).query((row, n) -> new ListedFor(row.getString("matter"), before(row))).list();
    }

    /** All before whom something came, by body and post. */
    public List<Principal> principals(Sight sight) {
        SightFilter filter = SightFilter.counting(sight, "f.circle");
        Map<List<String>, Map<PrincipalStep, Long>> counted = new LinkedHashMap<>();
        jdbc.sql("select p.body, p.post, p.step, count(*) n from casework_principal p join casework_figure f"
                        + " on f.matter = p.matter where 1 = 1" + filter.condition()
                        + " group by p.body, p.post, p.step order by p.body, p.post").params(filter.params())
                .query((row, n) -> counted.computeIfAbsent(whose(row), w -> new EnumMap<>(PrincipalStep.class))
                        .put(PrincipalStep.of(row.getString("step")), row.getLong("n"))).list();
        return counted.entrySet().stream().map(e -> new Principal(e.getKey().get(0), e.getKey().get(1), e.getValue()))
                .toList();
    }

    private static List<String> whose(ResultSet row) throws SQLException {
        List<String> whose = new ArrayList<>();
        whose.add(row.getString("body"));
        whose.add(row.getString("post"));
        return whose;
    }

    private static BeforePrincipal before(ResultSet row) throws SQLException {
        return new BeforePrincipal(row.getString("body"), row.getString("post"),
                BroughtBy.of(row.getString("brought_by")), Columns.instant(row, "since"),
                PrincipalStep.of(row.getString("step")), row.getString("instruction"),
                Columns.instant(row, "instructed_at"), Columns.instant(row, "due_at"),
                Columns.instant(row, "answered_at"), Columns.instant(row, "ended_at"));
    }
}
