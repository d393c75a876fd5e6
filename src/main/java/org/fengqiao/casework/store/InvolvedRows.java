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
        return write(matter, relations(matter), now);
    }

    /**
     * The same, with the account that registered it.
     *
     * @return as {@link #write(String, Involved)}
     */
    public Involved write(String matter, String registrant, Involved now) {
        Map<String, Set<String>> before = relations(matter);
        relation(matter, SightFilter.REGISTERED, before, Set.of(registrant));
        return write(matter, before, now);
    }

    private Involved write(String matter, Map<String, Set<String>> rows, Involved now) {
        Involved before = involved(matter, rows);
        relation(matter, "received", rows, now.received());
        relation(matter, "handling", rows, now.handling());
        relation(matter, "above", rows, now.above());
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
        return involved(matter, relations(matter));
    }

    private Involved involved(String matter, Map<String, Set<String>> rows) {
        Set<String> accused = Set.copyOf(jdbc.sql("select body from casework_accused where matter = ?").param(matter)
                .query(String.class).list());
        boolean accusation = jdbc.sql("select count(*) from casework_accusation where matter = ?").param(matter)
                .query(Long.class).single() > 0;
        return new Involved(rows.getOrDefault("received", Set.of()), rows.getOrDefault("handling", Set.of()),
                rows.getOrDefault("above", Set.of()), accused, accusation);
    }

    private Map<String, Set<String>> relations(String matter) {
        return jdbc.sql("select relation, who from casework_involved where matter = ?").param(matter)
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
    }

    /** Code of the division of a matter that is there for that reader: the same question as lists ask. */
    public Optional<String> place(String matter, Sight sight) {
        SightFilter filter = new SightFilter(sight, "m.id");
        return jdbc.sql("select m.place from casework_matter m where m.id = :matter" + filter.condition())
                .param("matter", matter).params(filter.params()).query(String.class).optional();
    }

    private Map<String, Set<String>> bodies(String matter) {
        return jdbc.sql("select relation, who from casework_involved where matter = ?").param(matter)
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
    }

    private void relation(String matter, String relation, Map<String, Set<String>> rows, Set<String> now) {
        Set<String> before = rows.getOrDefault(relation, Set.of());
        now.stream().filter(who -> !before.contains(who)).forEach(who -> jdbc.sql(
                        "insert into casework_involved (matter, relation, who, entered_at) select id,"
                                + " cast(? as varchar(16)), cast(? as varchar(100)), entered_at from casework_matter"
                                + " where id = ?").params(relation, who, matter).update());
        before.stream().filter(who -> !now.contains(who)).forEach(who -> jdbc.sql(
                        "delete from casework_involved where matter = ? and relation = ? and who = ?")
                .params(matter, relation, who).update());
    }
}
