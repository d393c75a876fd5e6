package org.fengqiao.casework.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.receipt.store.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Codes by which citizens ask, as keyed hashes. */
public final class QueryCodeRows {

    private final JdbcClient jdbc;

    public QueryCodeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void replace(String matter, String code, String verifier, Instant at) {
        jdbc.sql("delete from casework_query_code where matter = ?").param(matter).update();
        jdbc.sql("insert into casework_query_code (matter, code, verifier, issued_at) values (?, ?, ?, ?)")
                .param(matter).param(code).param(verifier).param(Columns.of(at)).update();
    }

    /** @param codes and {@code verifiers} hashed under every key in use */
    public Optional<String> find(List<String> codes, List<String> verifiers) {
        return jdbc.sql("select matter from casework_query_code where code in (:codes) and verifier in (:verifiers)")
                .param("codes", codes).param("verifiers", verifiers).query(String.class).optional();
    }
}
