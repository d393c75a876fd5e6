package org.fengqiao.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.receipt.store.Committed;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which days and revisions stand in each block of row numbers, so that receipts are found by them without an index that
 * every receipt would have to be entered into: a row for many receipts.
 */
final class Blocks {

    /** Row numbers in a block; the numbers of blocks that are kept depend on it. */
    static final long SIZE = 1_000;

    private final JdbcClient jdbc;
    private final Committed<Stood, Boolean> known = new Committed<>();

    Blocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That a receipt of that day, in Asia/Shanghai, and of those revisions stands in a block. */
    record Stood(long block, LocalDate recordedOn, String policy, String directory) {

        static Stood of(EntryRow row) {
            return of(row.id(), WorkCalendar.day(row.recordedAt()), row.policyRevision(),
                    row.directoryRevision());
        }

        private static Stood of(long entry, LocalDate day, String policy, String directory) {
            return new Stood(Math.floorDiv(entry, SIZE), day, policy, directory);
        }
    }

    /** Takes part in the caller's transaction. */
    void note(long entry, DecisionStatement stated) {
        Stood stood = Stood.of(entry, WorkCalendar.day(stated.link().recordedAt()),
                stated.policyRevision(), stated.directoryRevision());
        known.of(stood, () -> there(stood), () -> jdbc.sql("insert into receipt_block (block, recorded_on, policy_revision,"
                        + " directory_revision) values (?, ?, ?, ?)").params(stood.block(), stood.recordedOn(),
                        stood.policy(), stood.directory()).update() > 0);
    }

    /** Blocks in which something that the search looks for can stand, ascending. */
    List<Long> of(Search search) {
        List<String> all = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        narrow(all, values, "policy_revision = :policy", "policy", search.policyRevision());
        narrow(all, values, "directory_revision = :directory", "directory", search.directoryRevision());
        narrow(all, values, "recorded_on >= :from", "from", search.from());
        narrow(all, values, "recorded_on <= :to", "to", search.to());
        return jdbc.sql("select distinct block from receipt_block" + (all.isEmpty() ? "" : " where "
                + String.join(" and ", all)) + " order by block").params(values).query(Long.class).list();
    }

    /** What is noted of the blocks in which these entries stand. */
    Set<Stood> of(Collection<EntryRow> entries) {
        List<Long> blocks = entries.stream().map(row -> Math.floorDiv(row.id(), SIZE)).distinct().toList();
        return blocks.isEmpty() ? Set.of() : new HashSet<>(jdbc.sql("select * from receipt_block where block in (:blocks)")
                .param("blocks", blocks).query((row, n) -> new Stood(row.getLong("block"),
                        row.getObject("recorded_on", LocalDate.class), row.getString("policy_revision"),
                        row.getString("directory_revision"))).list());
    }

    private Optional<Boolean> there(Stood stood) {
        return jdbc.sql("select true from receipt_block where block = ? and recorded_on = ? and policy_revision = ?"
                        + " and directory_revision = ? fetch first 1 row only").params(stood.block(), stood.recordedOn(),
                        stood.policy(), stood.directory()).query(Boolean.class).optional();
    }

    private static void narrow(List<String> all, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            all.add(condition);
            values.put(name, value);
        }
    }
}
