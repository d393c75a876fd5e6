package org.fengqiao.casework.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.access.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has to do with each matter, as lists look at it. Takes part in the caller's transaction. */
public final class InvolvedRows {

    private final JdbcClient jdbc;

    public InvolvedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes only what changed. Whom the matter once accused stays accused, also after the decision ceased to say so.
     *
     * @return what stands in the rows then
     */
    public Involved write(String matter, Involved now) {
        Involved before = find(matter);
        relation(matter, "received", before.received(), now.received());
        relation(matter, "handling", before.handling(), now.handling());
        relation(matter, "above", before.above(), now.above());
        now.accused().stream().filter(body -> !before.accused().contains(body)).forEach(body -> jdbc.sql(
                "insert into casework_accused (matter, body) values (?, ?)").params(matter, body).update());
        if (now.accusation() && !before.accusation()) {
            jdbc.sql("insert into casework_accusation (matter) values (?)").param(matter).update();
        }
        Set<String> accused = new TreeSet<>(before.accused());
        accused.addAll(now.accused());
        return new Involved(now.received(), now.handling(), now.above(), accused,
                before.accusation() || now.accusation());
    }

    /** Empty for a matter that is not there. */
    public Involved find(String matter) {
        Map<String, Set<String>> bodies = jdbc.sql("select relation, body from casework_involved where matter = ?")
                .param(matter).query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
        Set<String> accused = Set.copyOf(jdbc.sql("select body from casework_accused where matter = ?").param(matter)
                .query(String.class).list());
        boolean accusation = jdbc.sql("select count(*) from casework_accusation where matter = ?").param(matter)
                .query(Long.class).single() > 0;
        return new Involved(bodies.getOrDefault("received", Set.of()), bodies.getOrDefault("handling", Set.of()),
                bodies.getOrDefault("above", Set.of()), accused, accusation);
    }

    /** Code of the division of a matter that is there for that reader: the same question as lists ask. */
    public Optional<String> place(String matter, Sight sight) {
        SightFilter filter = new SightFilter(sight, "m.id");
        return jdbc.sql("select m.place from casework_matter m where m.id = :matter" + filter.condition())
                .param("matter", matter).params(filter.params()).query(String.class).optional();
    }

    private void relation(String matter, String relation, Set<String> before, Set<String> now) {
        now.stream().filter(body -> !before.contains(body)).forEach(body -> jdbc.sql(
                        "insert into casework_involved (matter, relation, body) values (?, ?, ?)")
                .params(matter, relation, body).update());
        before.stream().filter(body -> !now.contains(body)).forEach(body -> jdbc.sql(
                        "delete from casework_involved where matter = ? and relation = ? and body = ?")
                .params(matter, relation, body).update());
    }
}
