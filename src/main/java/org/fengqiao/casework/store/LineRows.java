package org.fengqiao.casework.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who stands above each body, as the rows of all its matters were last written. Takes part in the caller's transaction. */
public final class LineRows {

    private final JdbcClient jdbc;

    public LineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Codes of the bodies above, nearest first and parted by spaces, by code of the body. */
    public Map<String, String> all() {
        Map<String, String> lines = new HashMap<>();
        jdbc.sql("select body, above from casework_line").query(row -> {
            lines.put(row.getString(1), row.getString(2));
        });
        return lines;
    }

    public void put(String body, String above) {
        jdbc.sql("delete from casework_line where body = ?").param(body).update();
        jdbc.sql("insert into casework_line (body, above) values (?, ?)").params(body, above).update();
    }

    /**
     * Numbers of matters to which the body stands in the relation, newest first.
     *
     * @param after the last of the page before, or null for the first page
     */
    public List<String> matters(String body, String relation, String after, int limit) {
        String page = after == null ? "" : " and entered_at <= (select entered_at from casework_matter where id = :after)"
                + " and (entered_at, matter) < ((select entered_at from casework_matter where id = :after), :after)";
        return jdbc.sql("select matter from casework_involved where who = :body and relation = :relation" + page
                        + " order by who, relation, entered_at desc, matter desc fetch first :limit rows only")
                .param("body", body).param("relation", relation).param("after", after).param("limit", limit)
                .query(String.class).list();
    }
}
