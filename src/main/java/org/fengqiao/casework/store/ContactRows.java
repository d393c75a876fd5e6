package org.fengqiao.casework.store;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was the first contact of each grid when that was last followed up. Takes part in the caller's transaction. */
public final class ContactRows {

    private final JdbcClient jdbc;

    public ContactRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A first contact as duties name it.
     *
     * @param body code of the community that answers for the grid, or null
     */
    public record First(String body, String post, String person) {
    }

    /** By code of the grid. */
    public Map<String, First> all() {
        Map<String, First> contacts = new HashMap<>();
        jdbc.sql("select grid, body, post, person from casework_contact").query(row -> {
            contacts.put(row.getString(1), new First(row.getString(2), row.getString(3), row.getString(4)));
        });
        return contacts;
    }

    /** @param first null where the grid has nobody any more */
    public void put(String grid, First first) {
        jdbc.sql("delete from casework_contact where grid = ?").param(grid).update();
        if (first != null) {
            jdbc.sql("insert into casework_contact (grid, body, post, person) values (?, ?, ?, ?)").param(grid)
                    .param(first.body()).param(first.post()).param(first.person()).update();
        }
    }
}
