package org.fengqiao.casework.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.fengqiao.receipt.store.SeveralRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was the first contact of each grid when that was last followed up. Takes part in the caller's transaction. */
public final class ContactRows {

    private static final SeveralRows ROWS = SeveralRows.of("casework_contact", "grid", "body", "post", "person");

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

    /** @param contacts by code of the grid, at least one; null where the grid has nobody any more */
    public void put(Map<String, First> contacts) {
        jdbc.sql("delete from casework_contact where grid in (:grids)").param("grids", contacts.keySet()).update();
        ROWS.insert(jdbc, contacts.entrySet().stream().filter(contact -> contact.getValue() != null)
                .map(contact -> Arrays.asList(contact.getKey(), contact.getValue().body(), contact.getValue().post(),
                        contact.getValue().person())).toList());
    }
}
