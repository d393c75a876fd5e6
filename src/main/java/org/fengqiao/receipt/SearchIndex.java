package org.fengqiao.receipt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.fengqiao.receipt.store.SeveralRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables that receipts are found by. Decisions about like matters name the same bodies and the same rules, so each
 * set of them is kept once, and an entry names its two sets by number.
 */
final class SearchIndex {

    /** That the days and revisions of an entry's block name those of the entry. */
    private static final String BLOCK = "日期与版本";

    private static final SeveralRows PARTIES = SeveralRows.of("receipt_terms_party", "body", "terms", "part");
    private static final SeveralRows RULES = SeveralRows.of("receipt_terms_rule", "rule", "pack", "terms");

    private final JdbcClient jdbc;
    private final TermSets sets;
    private final Blocks blocks;

    SearchIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.sets = new TermSets(jdbc);
        this.blocks = new Blocks(jdbc);
    }

    Blocks blocks() {
        return blocks;
    }

    /** Numbers of the sets that an entry names. */
    record Sets(long parties, long rules) {
    }

    /** The sets of these terms; those that nobody had before are added. */
    Sets sets(SearchTerms terms) {
        StringBuilder parties = new StringBuilder("parties");
        terms.parties().forEach(p -> parties.append('\n').append(p.body()).append('\t').append(p.part().code()));
        StringBuilder rules = new StringBuilder("rules");
        terms.rules().forEach(r -> rules.append('\n').append(r.rule()).append('\t').append(r.pack()));
        return new Sets(sets.number(parties.toString(), number -> PARTIES.insert(jdbc, terms.parties().stream()
                        .map(p -> List.of(p.body(), number, p.part().code())).toList())),
                sets.number(rules.toString(), number -> RULES.insert(jdbc, terms.rules().stream()
                        .map(r -> List.of(r.rule(), r.pack(), number)).toList())));
    }

    /** Terms of entries as they lie in the tables, as text: nothing there is taken for true. */
    Map<Long, TreeSet<String>> lines(Collection<EntryRow> entries) {
        Map<Long, List<String>> parties = by(entries, EntryRow::parties,
                "select terms, '单位 ' || body || ' ' || part from receipt_terms_party where terms in (:sets)");
        Map<Long, List<String>> rules = by(entries, EntryRow::rules,
                "select terms, '规则 ' || pack || '/' || rule from receipt_terms_rule where terms in (:sets)");
        Set<Blocks.Stood> stood = blocks.of(entries);
        Map<Long, TreeSet<String>> lines = new HashMap<>();
        entries.forEach(entry -> {
            TreeSet<String> both = new TreeSet<>(parties.getOrDefault(entry.parties(), List.of()));
            both.addAll(rules.getOrDefault(entry.rules(), List.of()));
            if (stood.contains(Blocks.Stood.of(entry))) {
                both.add(BLOCK);
            }
            lines.put(entry.id(), both);
        });
        return lines;
    }

    private Map<Long, List<String>> by(Collection<EntryRow> entries, Function<EntryRow, Long> set, String query) {
        Map<Long, List<String>> lines = new HashMap<>();
        List<Long> asked = entries.stream().map(set).filter(Objects::nonNull).distinct().toList();
        if (!asked.isEmpty()) {
            jdbc.sql(query).param("sets", asked).query(row -> {
                lines.computeIfAbsent(row.getLong(1), number -> new ArrayList<>()).add(row.getString(2));
            });
        }
        return lines;
    }

    /** The same text for terms as they ought to be. */
    static TreeSet<String> lines(SearchTerms terms) {
        TreeSet<String> lines = new TreeSet<>(Set.of(BLOCK));
        terms.parties().forEach(p -> lines.add("单位 " + p.body() + " " + p.part().code()));
        terms.rules().forEach(r -> lines.add("规则 " + r.pack() + "/" + r.rule()));
        return lines;
    }
}
