package org.fengqiao.linking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.person.PersonHash;
import org.fengqiao.person.PersonalKind;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.SeveralRows;
import org.fengqiao.term.Labelled;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds which matters are worth comparing without looking at all of them. A matter stands under a posting for each
 * person, for its place with its item, and for each band of its words; of a posting only the newest are looked at.
 */
final class CandidateIndex {

    private static final int NEWEST = 40;
    /** Fewer for words, of which a matter has many postings. */
    private static final int NEWEST_OF_WORDS = 15;
    private static final int CHUNK = 200;
    private static final SeveralRows POSTINGS = SeveralRows.of("link_posting", "posting", "received_at", "matter");
    private static final String PERSON = "p:";
    private static final String WORDS = "w:";

    private final JdbcClient jdbc;

    CandidateIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a matter that is not in it. */
    void put(Traits traits) {
        jdbc.sql("insert into link_matter (matter, place, item, received_at, signature) values (?, ?, ?, ?, ?)")
                .param(traits.matter()).param(traits.place()).param(traits.item())
                .param(Columns.of(traits.receivedAt())).param(traits.words().bytes()).update();
        POSTINGS.insert(jdbc, postings(traits).stream()
                .map(posting -> List.of(posting, Columns.of(traits.receivedAt()), traits.matter()))
                .toList());
    }

    void remove(String matter) {
        jdbc.sql("delete from link_posting where matter = ?").param(matter).update();
        jdbc.sql("delete from link_matter where matter = ?").param(matter).update();
    }

    /** Every other matter that shares a posting with this one, among the newest of each. */
    List<Traits> candidates(Traits traits) {
        Set<String> found = new LinkedHashSet<>(newest(postings(traits)));
        found.remove(traits.matter());
        List<String> matters = List.copyOf(found);
        List<Traits> candidates = new ArrayList<>();
        for (int from = 0; from < matters.size(); from += CHUNK) {
            candidates.addAll(read(matters.subList(from, Math.min(from + CHUNK, matters.size()))));
        }
        return candidates;
    }

    /** One question for all postings: some two dozen of them, each answered from the end of the index. */
    private List<String> newest(List<String> postings) {
        if (postings.isEmpty()) {
            return List.of();
        }
        String sql = postings.stream().map(posting -> "(select matter from link_posting where posting = ? order by posting,"
                        + " received_at desc, matter desc fetch first "
                        + (posting.startsWith(WORDS) ? NEWEST_OF_WORDS : NEWEST) + " rows only)")
                .collect(Collectors.joining(" union all "));
        return jdbc.sql(sql).params(postings).query(String.class).list();
    }

    private List<Traits> read(List<String> matters) {
        Map<String, Set<PersonHash>> people = new HashMap<>();
        jdbc.sql("select matter, posting from link_posting where matter in (:matters) and posting like 'p:%'")
                .param("matters", matters).query(row -> {
                    people.computeIfAbsent(row.getString(1), m -> new HashSet<>()).add(person(row.getString(2)));
                });
        return jdbc.sql("select * from link_matter where matter in (:matters) order by matter")
                .param("matters", matters).query((row, n) -> traits(row, people)).list();
    }

    private static Traits traits(ResultSet row, Map<String, Set<PersonHash>> people) throws SQLException {
        String matter = row.getString("matter");
        return new Traits(matter, people.getOrDefault(matter, Set.of()), row.getString("place"),
                row.getString("item"), Columns.instant(row, "received_at"),
                Signature.of(row.getBytes("signature")));
    }

    private static List<String> postings(Traits traits) {
        List<String> postings = new ArrayList<>();
        traits.people().forEach(hash -> postings.add(PERSON + hash.kind().code() + ':' + hash.hash()));
        if (traits.place() != null && traits.item() != null) {
            postings.add("i:" + traits.place() + '/' + traits.item());
        }
        traits.words().bands().forEach(band -> postings.add(WORDS + band));
        return postings.stream().distinct().toList();
    }

    private static PersonHash person(String posting) {
        String[] parts = posting.split(":");
        return new PersonHash(Labelled.parse(PersonalKind.class, "个人信息种类", parts[1]), parts[2]);
    }
}
