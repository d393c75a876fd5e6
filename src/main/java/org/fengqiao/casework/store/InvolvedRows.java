package org.fengqiao.casework.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.receipt.store.SeveralRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has to do with each matter, as lists look at it. Takes part in the caller's transaction. */
public final class InvolvedRows {

    private static final SeveralRows RELATIONS = SeveralRows.of("casework_involved", "matter", "relation", "body");

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
        return write(matter, find(matter), now);
    }

    /** The same for a matter of which nothing stands there yet. */
    public Involved begin(String matter, Involved now) {
        return write(matter, new Involved(Set.of(), Set.of(), Set.of(), Set.of(), false), now);
    }

    private Involved write(String matter, Involved before, Involved now) {
        List<List<String>> fresh = new ArrayList<>();
        relation(matter, "received", before.received(), now.received(), fresh);
        relation(matter, "handling", before.handling(), now.handling(), fresh);
        relation(matter, "above", before.above(), now.above(), fresh);
        RELATIONS.insert(jdbc, fresh);
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
        Map<String, Set<String>> bodies = jdbc.sql("select relation, body from casework_involved where matter = :matter"
                        + " union all select 'accused', body from casework_accused where matter = :matter"
                        + " union all select 'accusation', matter from casework_accusation where matter = :matter")
                .param("matter", matter).query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
        return new Involved(bodies.getOrDefault("received", Set.of()), bodies.getOrDefault("handling", Set.of()),
                bodies.getOrDefault("above", Set.of()), bodies.getOrDefault("accused", Set.of()),
                bodies.containsKey("accusation"));
    }

    /** Code of the division of a matter that is there for that reader: the same question as lists ask. */
    public Optional<String> place(String matter, Sight sight) {
        SightFilter filter = new SightFilter(sight, "m.id");
        return jdbc.sql("select m.place from casework_matter m where m.id = :matter" + filter.condition())
                .param("matter", matter).params(filter.params()).query(String.class).optional();
    }

    private void relation(String matter, String relation, Set<String> before, Set<String> now, List<List<String>> fresh) {
        now.stream().filter(body -> !before.contains(body)).forEach(body -> fresh.add(List.of(matter, relation, body)));
        before.stream().filter(body -> !now.contains(body)).forEach(body -> jdbc.sql(
                        "delete from casework_involved where matter = ? and relation = ? and body = ?")
                .params(matter, relation, body).update());
    }
}
