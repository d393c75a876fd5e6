package org.fengqiao.casework.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.hash.Sha256;
import org.fengqiao.json.Json;
import org.fengqiao.receipt.store.Committed;
import org.fengqiao.receipt.store.SeveralRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * Numbers of circles: all of a matter on which it depends who may see it. Many matters have the same, so figures ask for each
 * circle who may see it and not for each matter. Several numbers may say the same, and none is ever changed.
 */
final class Circles {

    private static final SeveralRows MEMBERS = SeveralRows.of("casework_circle_member", "circle", "relation", "who");

    private final JdbcClient jdbc;
    private final Committed<String, Long> known = new Committed<>();

    Circles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes part in the caller's transaction.
     *
     * @param place      code of the division
     * @param registered accounts that registered it
     */
    long number(String place, Set<String> registered, Involved involved) {
        Map<String, Set<String>> members = new TreeMap<>(Map.of(SightFilter.REGISTERED, registered,
                "received", involved.received(), "handling", involved.handling(), "above", involved.above(),
                SightFilter.ACCUSED, involved.accused()));
        members.replaceAll((relation, who) -> new TreeSet<>(who));
        String hash = Sha256.hex(Json.mapper().writeValueAsString(List.of(place, involved.accusation(), members)));
        return known.of(hash, () -> found(hash), () -> add(hash, place, involved.accusation(), members));
    }

    private Optional<Long> found(String hash) {
        return jdbc.sql("select min(id) from casework_circle where hash = ?").param(hash).query(Long.class).optional();
    }

    private long add(String hash, String place, boolean accusation, Map<String, Set<String>> members) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into casework_circle (hash, place, accusation) values (?, ?, ?)").params(hash, place, accusation)
                .update(id, "id");
        long fresh = id.getKeyAs(Long.class);
        List<List<Object>> rows = new ArrayList<>();
        members.forEach((relation, all) -> all.forEach(who -> rows.add(List.of(fresh, relation, who))));
        MEMBERS.insert(jdbc, rows);
        return fresh;
    }
}
