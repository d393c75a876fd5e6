package org.fengqiao.casework.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.SeveralRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has to do with each matter, as lists and figures look at it. Takes part in the caller's transaction. */
public final class InvolvedRows {

    private static final SeveralRows ROWS = SeveralRows.of("casework_involved", "matter", "relation", "who", "entered_at");

    private static final String CIRCLE = "circle";

    /** How many numbers one statement asks about. */
    private static final int ASKED = 1_000;

    private final JdbcClient jdbc;
    private final Circles circles;

    public InvolvedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.circles = new Circles(jdbc);
    }

    /**
     * What stands in the rows.
     *
     * @param circle number of all that decides who may see the matter; its duties and figures bear it
     */
    public record Written(Involved involved, long circle) {
    }

    /**
     * Writes who has to do with a matter of which nothing stands there yet.
     *
     * @param registrant account
     * @param place      code of its division
     * @param enteredAt  when it was registered
     */
    public Written begin(String matter, String registrant, String place, Instant enteredAt, Involved now) {
        List<List<Object>> rows = new ArrayList<>();
        Map.of(SightFilter.REGISTERED, Set.of(registrant), "received", now.received(), "handling", now.handling(),
                "above", now.above()).forEach((relation, all) -> all.forEach(who ->
                        rows.add(List.of(matter, relation, who, Columns.of(enteredAt)))));
        ROWS.insert(jdbc, rows);
        Involved involved = accused(matter, Involved.NOBODY, now);
        return new Written(involved, circles.number(place, Set.of(registrant), involved));
    }

    /**
     * Writes only what changed. Whom the matter once accused stays accused, also after the decision ceased to say so.
     */
    public Written write(String matter, Involved now) {
        Map<String, Set<String>> rows = rows(matter);
        Involved before = involved(rows);
        Involved after = write(matter, before, now);
        Set<String> circle = rows.getOrDefault(CIRCLE, Set.of());
        return after.equals(before) && !circle.isEmpty() ? new Written(after, Long.parseLong(circle.iterator().next()))
                : circled(matter, rows.getOrDefault(SightFilter.REGISTERED, Set.of()), after);
    }

    /** The same, with the account that registered it; whatever its duties and figures bore, they bear the right circle then. */
    public Written write(String matter, String registrant, Involved now) {
        Map<String, Set<String>> rows = rows(matter);
        relation(matter, SightFilter.REGISTERED, rows.getOrDefault(SightFilter.REGISTERED, Set.of()), Set.of(registrant));
        return circled(matter, Set.of(registrant), write(matter, involved(rows), now));
    }

    private Written circled(String matter, Set<String> registered, Involved involved) {
        String place = jdbc.sql("select place from casework_matter where id = ?").param(matter).query(String.class).single();
        long circle = circles.number(place, registered, involved);
        jdbc.sql("update casework_duty set circle = ? where matter = ?").params(circle, matter).update();
        jdbc.sql("update casework_figure set circle = ? where matter = ?").params(circle, matter).update();
        return new Written(involved, circle);
    }

    private Involved write(String matter, Involved before, Involved now) {
        relation(matter, "received", before.received(), now.received());
        relation(matter, "handling", before.handling(), now.handling());
        relation(matter, "above", before.above(), now.above());
        return accused(matter, before, now);
    }

    private Involved accused(String matter, Involved before, Involved now) {
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

    /** Nobody for a matter that is not there. */
    public Involved find(String matter) {
        return involved(rows(matter));
    }

    private Map<String, Set<String>> rows(String matter) {
        return jdbc.sql("select relation, who from casework_involved where matter = :matter"
                        + " union all select 'accused', body from casework_accused where matter = :matter"
                        + " union all select 'accusation', matter from casework_accusation where matter = :matter"
                        // Another one where the matter moved to another place.
                        + " union all select '" + CIRCLE + "', cast(f.circle as varchar(20)) from casework_figure f"
                        + " join casework_circle c on c.id = f.circle join casework_matter m on m.id = f.matter"
                        + " where f.matter = :matter and c.place = m.place")
                .param("matter", matter).query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
    }

    private static Involved involved(Map<String, Set<String>> rows) {
        return new Involved(rows.getOrDefault("received", Set.of()), rows.getOrDefault("handling", Set.of()),
                rows.getOrDefault("above", Set.of()), rows.getOrDefault("accused", Set.of()),
                rows.containsKey("accusation"));
    }

    /** Code of the division of a matter that is there for that reader: the same question as lists ask. */
    public Optional<String> place(String matter, Sight sight) {
        SightFilter filter = new SightFilter(sight, "m.id");
        return jdbc.sql("select m.place from casework_matter m where m.id = :matter" + filter.condition())
                .param("matter", matter).params(filter.params()).query(String.class).optional();
    }

    /** Which of those are accusations that are not there for that reader. */
    public Set<String> hidden(Collection<String> matters, Sight sight) {
        Set<String> hidden = new TreeSet<>();
        SightFilter filter = new SightFilter(sight, "m.id");
        List<String> all = List.copyOf(matters);
        for (int from = 0; from < all.size(); from += ASKED) {
            hidden.addAll(jdbc.sql("select a.matter from casework_accusation a where a.matter in (:matters) and not exists"
                            + " (select 1 from casework_matter m where m.id = a.matter" + filter.condition() + ")")
                    .param("matters", all.subList(from, Math.min(all.size(), from + ASKED))).params(filter.params())
                    .query(String.class).list());
        }
        return hidden;
    }

    private void relation(String matter, String relation, Set<String> before, Set<String> now) {
        now.stream().filter(body -> !before.contains(body)).forEach(body -> jdbc.sql(
                        "insert into casework_involved (matter, relation, who, entered_at) select id,"
                                + " cast(? as varchar(16)), cast(? as varchar(100)), entered_at from casework_matter"
                                + " where id = ?").params(relation, body, matter).update());
        before.stream().filter(body -> !now.contains(body)).forEach(body -> jdbc.sql(
                        "delete from casework_involved where matter = ? and relation = ? and who = ?")
                .params(matter, relation, body).update());
    }
}
