package org.fengqiao.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.receipt.store.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds entries that anchors should cover and do not: what somebody slipped in later under an old date.
 *
 * <p>An entry names the last anchor at its writing. Of the later anchors for its day or a day after, the first may have
 * missed it, because the entry was still being written; the second may not.
 */
final class CoverCheck {

    private static final int FETCH = 500;
    private static final int MISSED = 2;

    private final JdbcClient jdbc;
    private final StatementFormat format = new StatementFormat();

    CoverCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many entries wait for an anchor, and the first that waits for no good reason, or null. */
    record Waiting(long entries, Break wrong) {
    }

    /** @param matter null for all */
    Waiting check(String matter) {
        AtomicLong waiting = new AtomicLong();
        Map<List<Object>, Integer> later = new HashMap<>();
        AtomicReference<Break> wrong = new AtomicReference<>();
        String only = matter == null ? "" : " and e.matter = :matter";
        jdbc.sql("select e.matter, e.sequence, e.statement, p.clock_at from receipt_entry e"
                        + " left join receipt_pending p on p.entry = e.id"
                        + " where not exists (select 1"
                        + " from receipt_anchor_leaf l where l.matter = e.matter and l.sequence >= e.sequence)" + only
                        + " order by e.id").param("matter", matter).withFetchSize(FETCH)
                .query(row -> {
                    waiting.incrementAndGet();
                    if (wrong.get() == null) {
                        Link link = format.read(row.getBytes("statement")).link();
                        wrong.set(fault(link, later, row.getObject("clock_at") == null ? null
                                : Columns.instant(row, "clock_at")).map(sentence -> Break.at(BreakKind.ANCHOR,
                                        link.matter(), link.sequence(), sentence)).orElse(null));
                    }
                });
        return new Waiting(waiting.get(), wrong.get());
    }

    /** @param later number of later anchors by anchor named and day: few, since what waits is of a few days */
    private Optional<String> fault(Link link, Map<List<Object>, Integer> later, Instant noted) {
        LocalDate day = WorkCalendar.day(link.clock());
        if (!link.clock().equals(noted)) {
            return Optional.of("没有任何锚覆盖它，待锚定表里也没有它写入的时间 " + link.clock() + "。");
        }
        long number = link.after().number();
        return later.computeIfAbsent(List.of(number, day), key -> later(number, day)) < MISSED
                ? Optional.empty() : Optional.of("写于 " + day
                + "，此后已锚定两次以上，却没有任何锚覆盖它。");
    }

    /** An entry that waits for an anchor although one covers it. */
    Optional<Break> covered() {
        return jdbc.sql("select e.matter, e.sequence from receipt_pending p join receipt_entry e on e.id = p.entry"
                        + " where exists (select 1 from receipt_anchor_leaf l where l.matter = e.matter"
                        + " and l.sequence >= e.sequence) order by e.id fetch first 1 row only")
                .query((row, n) -> Break.at(BreakKind.ANCHOR, row.getString(1), row.getLong(2),
                        "已有锚覆盖它，却还在待锚定表里。")).optional();
    }

    /** The anchor that an entry names must be the one there is. */
    Optional<Break> named(EntryRow row, AnchorRef after) {
        if (after.number() == 0 && after.hash().equals(Link.GENESIS)) {
            return Optional.empty();
        }
        boolean known = jdbc.sql("select count(*) from receipt_anchor where number = ? and hash = ?")
                .params(after.number(), after.hash()).query(Integer.class).single() > 0;
        return known ? Optional.empty() : Optional.of(Break.at(BreakKind.ANCHOR, row,
                "写入时所见的第 " + after.number() + " 号锚不存在或已被改动。"));
    }

    private int later(long number, LocalDate day) {
        return jdbc.sql("select count(*) from receipt_anchor where number > ? and anchor_day >= ?")
                .params(number, day).query(Integer.class).single();
    }
}
