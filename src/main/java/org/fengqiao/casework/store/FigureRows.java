package org.fengqiao.casework.store;

import java.util.Arrays;
import java.util.List;
import org.fengqiao.casework.stand.Stand;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What figures count of each matter, in a narrow row beside its own, which holds how it stands and is written with every entry.
 * Always what {@code casework_matter} says; takes part in the caller's transaction.
 */
public final class FigureRows {

    private static final String CHANGING = "stage, body, pending, done, resolved, struck_off, concluded, revisit";
    private static final String NOW = "stage, body, pending, done_at is not null, resolved_at is not null,"
            + " struck_off_at is not null, concluded_at is not null, revisit";

    private final JdbcClient jdbc;

    public FigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param circle as {@link InvolvedRows} wrote it */
    public void begin(String matter, long circle) {
        jdbc.sql("insert into casework_figure (matter, circle, entered_at, form, people, " + CHANGING + ") select id,"
                + " cast(? as bigint), entered_at, form, people, " + NOW + " from casework_matter where id = ?")
                .params(circle, matter).update();
    }

    /** After an entry that corrects nothing: most change nothing of what is counted. */
    public void write(String matter, Stand before, Stand after) {
        if (!counted(before).equals(counted(after))) {
            jdbc.sql("update casework_figure set (" + CHANGING + ") = (select " + NOW + " from casework_matter where id = ?)"
                    + " where matter = ?").params(matter, matter).update();
        }
    }

    /** Makes the row again: after a correction, which may change any of it. */
    public void rewrite(String matter, long circle) {
        jdbc.sql("delete from casework_figure where matter = ?").param(matter).update();
        begin(matter, circle);
    }

    private static List<Object> counted(Stand stand) {
        return Arrays.asList(stand.stage(), stand.custody(), stand.endings(), stand.revisit());
    }
}
