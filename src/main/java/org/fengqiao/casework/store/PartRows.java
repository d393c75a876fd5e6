package org.fengqiao.casework.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which matters were split off which, for the register alone: whoever sees the one may not know of the other. */
public final class PartRows {

    private final JdbcClient jdbc;

    public PartRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Both are in the register already. */
    public void add(String part, String whole) {
        jdbc.sql("insert into casework_part (part, whole) values (?, ?)").params(part, whole).update();
    }

    /** What was split off that matter. */
    public List<String> of(String whole) {
        return jdbc.sql("select part from casework_part where whole = ? order by part").param(whole)
                .query(String.class).list();
    }
}
