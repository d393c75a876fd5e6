package org.fengqiao.casework.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What figures are added up from, held against the rows that say the same at greater length. */
record FigureTruth(JdbcClient jdbc) {

    private static final String CIRCLE = "select f.matter, cm.relation, cm.who from casework_figure f"
            + " join casework_circle_member cm on cm.circle = f.circle";
    private static final String INVOLVED = "select matter, relation, who from casework_involved"
            + " union all select matter, 'accused', body from casework_accused";

    void areWhatTheRegisterSays() {
        assertThat(rows("select id, entered_at, form, people, stage, body, pending, done_at is not null,"
                + " resolved_at is not null, struck_off_at is not null, concluded_at is not null, revisit, place,"
                + " (select count(*) from casework_accusation a where a.matter = id) from casework_matter order by id"))
                .as("matters").isNotEmpty()
                .isEqualTo(rows("select f.matter, f.entered_at, f.form, f.people, f.stage, f.body, f.pending, f.done,"
                        + " f.resolved, f.struck_off, f.concluded, f.revisit, c.place,"
                        + " cast(case when c.accusation = true then 1 else 0 end as bigint) from casework_figure f"
                        + " join casework_circle c on c.id = f.circle order by f.matter"));
        assertThat(rows(CIRCLE + " order by 1, 2, 3")).as("circles").isEqualTo(rows(INVOLVED + " order by 1, 2, 3"));
        assertThat(rows("select d.matter, d.id from casework_duty d join casework_figure f on f.matter = d.matter"
                + " where d.circle <> f.circle")).as("duties in another circle than their matter").isEmpty();
        assertThat(rows("select d.matter, d.id from casework_duty d where d.prominent <> (exists (select 1 from"
                + " casework_raised r where r.matter = d.matter and r.kind in ('鸣哨', '升级')))")).as("prominent").isEmpty();
    }

    /** Without numbers of circles: several may say the same. */
    List<List<Object>> all() {
        List<List<Object>> all = new ArrayList<>(rows("select f.matter, c.hash, f.entered_at, f.form, f.people, f.stage, f.body,"
                + " f.pending, f.done, f.resolved, f.struck_off, f.concluded, f.revisit from casework_figure f"
                + " join casework_circle c on c.id = f.circle order by f.matter"));
        all.addAll(rows("select d.matter, d.id, c.hash, d.prominent from casework_duty d join casework_circle c"
                + " on c.id = d.circle order by d.matter, d.id"));
        return all;
    }

    private List<List<Object>> rows(String sql) {
        return jdbc.sql(sql).query((row, number) -> values(row)).list();
    }

    private static List<Object> values(ResultSet row) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            values.add(row.getObject(i));
        }
        return values;
    }
}
