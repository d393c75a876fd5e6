package org.fengqiao.casework.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.receipt.store.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What leaders and desks look at over many matters: loads by body, matters by what they look for, matters by act. */
public final class CaseBoard {

    private static final Duration SOON = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final NewestMatters newest;

    public CaseBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.newest = new NewestMatters(jdbc);
    }

    /** A matter in a list. @param item what it is about by the catalogue, or null */
    public record Listed(String matter, String item, String channel, int people, String place, String stage, String body,
                         String pending, Instant receivedAt, Instant enteredAt, Instant nextAt, long late) {
    }

    /**
     * Bodies that owe or hold anything, or had duties end in the period, by code. Accusations are left out.
     *
     * @param sight of whoever looks: what it does not cover is not counted
     */
    public List<UnitLoad> loads(Instant now, Instant from, Instant until, Sight sight) {
        Map<String, UnitLoad> loads = new TreeMap<>();
        Stream.of(owed(now, sight), ended(from, until, sight), matters(sight)).flatMap(List::stream)
                .forEach(load -> loads.merge(load.body(), load, UnitLoad::and));
        return loads.values().stream().filter(UnitLoad::any).toList();
    }

    private List<UnitLoad> owed(Instant now, Sight sight) {
        SightFilter filter = SightFilter.counting(sight, "c.circle");
        return jdbc.sql("select c.body, count(*) owed, count(case when c.due_at >= :now and c.due_at < :soon then 1 end)"
                        + " soon from casework_duty c where c.owed = true and c.body is not null" + filter.condition()
                        + " group by c.body").params(filter.params()).param("now", Columns.of(now))
                .param("soon", Columns.of(now.plus(SOON)))
                .query((row, n) -> UnitLoad.owing(row.getString("body"), row.getLong("owed"), row.getLong("soon"))).list();
    }

    private List<UnitLoad> ended(Instant from, Instant until, Sight sight) {
        SightFilter filter = SightFilter.counting(sight, "c.circle");
        return jdbc.sql("select c.body, count(*) due, count(case when c.counted = 'met-in-time' then 1 end) in_time"
                        + " from casework_duty c where c.due_at >= :from and c.due_at < :until"
                        + " and c.counted in ('met-in-time', 'met-late', 'breached') and c.body is not null"
                        + filter.condition() + " group by c.body").params(filter.params())
                .param("from", Columns.of(from)).param("until", Columns.of(until))
                .query((row, n) -> UnitLoad.ended(row.getString("body"), row.getLong("due"), row.getLong("in_time")))
                .list();
    }

    /** Open matters, by who answers for them and by whom they wait for. */
    private List<UnitLoad> matters(Sight sight) {
        SightFilter filter = SightFilter.counting(sight, "c.circle");
        List<UnitLoad> loads = new ArrayList<>();
        jdbc.sql("select c.body, c.pending, count(*) n from casework_figure c where c.stage in ('open', 'done')"
                + filter.condition() + " group by c.body, c.pending").params(filter.params()).query(row -> {
                    loads.add(UnitLoad.holding(row.getString("body"), row.getLong("n")));
                    if (row.getString("pending") != null) {
                        loads.add(UnitLoad.waiting(row.getString("pending"), row.getLong("n")));
                    }
                });
        return loads;
    }

    /** How many duties each body owes, by code; as {@link #loads}. */
    public Map<String, Long> owing(Sight sight) {
        SightFilter filter = SightFilter.counting(sight, "c.circle");
        Map<String, Long> owing = new TreeMap<>();
        jdbc.sql("select c.body, count(*) n from casework_duty c where c.owed = true and c.body is not null"
                        + filter.condition() + " group by c.body").params(filter.params())
                .query((row, n) -> owing.put(row.getString("body"), row.getLong("n"))).list();
        return owing;
    }

    /** What a matter is about and where, without anything personal. @param item by the catalogue, or null */
    public record Subject(String matter, String item, String channel, String place, String stage, String body) {
    }

    /** Of matters that the reader is known to see, by number. */
    public Map<String, Subject> subjects(Collection<String> matters) {
        Map<String, Subject> found = new TreeMap<>();
        if (!matters.isEmpty()) {
            jdbc.sql("select id, item, channel, place, stage, body from casework_matter where id in (:matters)")
                    .param("matters", matters).query((row, n) -> new Subject(row.getString("id"), row.getString("item"),
                            row.getString("channel"), row.getString("place"), row.getString("stage"), row.getString("body")))
                    .list().forEach(subject -> found.put(subject.matter(), subject));
        }
        return found;
    }

    /**
     * Newest registered first.
     *
     * @param sight of whoever looks; what it does not cover is not listed, nor does it count towards the limit
     */
    public List<Listed> find(CaseQuery query, Sight sight) {
        return newest.find(query, sight);
    }

    /**
     * Matters in whose log one of these acts stands, the newest act first. A matter that is acted on between two pages
     * moves to the front; none is left out and none comes twice.
     *
     * @param acts  codes
     * @param after the last of the page before, or null for the first page
     * @param sight as {@link #find}
     */
    public List<Acted> acted(List<String> acts, Acted after, int limit, Sight sight) {
        SightFilter filter = new SightFilter(sight, "e.matter");
        return acts.stream().flatMap(act -> acted(act, acts, after, limit, filter).stream()).distinct()
                .sorted(Comparator.comparing(Acted::at).reversed().thenComparing(Acted::matter)).limit(limit).toList();
    }

    /** Those whose newest is of that kind: an index has them in order, so no more is read. */
    private List<Acted> acted(String act, List<String> acts, Acted after, int limit, SightFilter filter) {
        return jdbc.sql("select e.matter, e.recorded_at from casework_event e where e.act = :act" + (after == null ? ""
                        : " and e.recorded_at <= :at and (e.recorded_at < :at or e.matter > :after)")
                        + " and not exists (select 1 from casework_event n where n.matter = e.matter and n.act in (:acts)"
                        + " and n.sequence > e.sequence)" + filter.condition()
                        + " order by e.act, e.recorded_at desc, e.matter fetch first :limit rows only")
                .param("act", act).param("acts", acts).param("limit", limit)
                .param("at", after == null ? null : Columns.of(after.at()))
                .param("after", after == null ? null : after.matter()).params(filter.params())
                .query((row, n) -> new Acted(row.getString("matter"), Columns.instant(row, "recorded_at"))).list();
    }
}
