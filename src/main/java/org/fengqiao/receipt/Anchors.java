package org.fengqiao.receipt;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.hash.Sha256;
import org.fengqiao.receipt.key.SigningKeys;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs, day by day, the ends of all chains that changed. */
public final class Anchors {

    private final JdbcClient jdbc;
    private final Storage storage;
    private final Clock clock;
    private final AnchorRows rows;
    private final SigningKeys keys;

    Anchors(JdbcClient jdbc, Storage storage, Clock clock, AnchorRows rows, SigningKeys keys) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.clock = clock;
        this.rows = rows;
        this.keys = keys;
    }

    /**
     * Anchors every day before today that has entries no anchor covers, oldest first. Doing it again adds nothing;
     * several instances may do it at once.
     *
     * @return the anchors made by this call
     */
    public List<Anchor> anchor() {
        List<Anchor> made = new ArrayList<>();
        for (Optional<Anchor> next = storage.writeLong(this::next); next.isPresent();
                next = storage.writeLong(this::next)) {
            made.add(next.get());
        }
        return made;
    }

    public Optional<Anchor> latest() {
        return storage.read(rows::latest);
    }

    /** Anchors of the days from first to last, in order. A day may have several: stragglers get one of their own. */
    public List<Anchor> between(LocalDate first, LocalDate last) {
        return storage.read(() -> rows.between(first, last));
    }

    /** The key that checks new anchors, in PEM. */
    public String publicKey() {
        return keys.publicPem();
    }

    /** Proof for an entry of a chain; empty while no anchor covers it. */
    public Optional<AnchorProof> proof(String matter, long sequence) {
        return storage.read(() -> jdbc.sql("select anchor, sequence, hash from receipt_anchor_leaf where matter = ?"
                        + " and sequence >= ? order by sequence fetch first 1 row only").params(matter, sequence)
                .query((row, n) -> {
                    String hash = row.getString("hash");
                    List<String> leaves = new ArrayList<>();
                    rows.leaves(row.getLong("anchor"), leaves::add);
                    return new AnchorProof(rows.find(row.getLong("anchor")).orElseThrow(), matter,
                            row.getLong("sequence"), hash, AnchorProof.steps(leaves, leaves.indexOf(hash)));
                }).optional());
    }

    private Optional<Anchor> next() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant today = start(WorkCalendar.day(now));
        Optional<Anchor> last = rows.latest();
        return rows.oldestPending(today).map(oldest -> {
            LocalDate day = WorkCalendar.day(oldest);
            long number = last.map(a -> a.statement().number()).orElse(0L) + 1;
            rows.cover(number, start(day.plusDays(1)));
            MerkleTree tree = new MerkleTree();
            rows.leaves(number, tree::add);
            Instant madeAt = last.map(a -> a.statement().madeAt()).filter(now::isBefore).orElse(now);
            AnchorStatement statement = new AnchorStatement(AnchorStatement.FORMAT, number, day,
                    last.map(Anchor::hash).orElse(Link.GENESIS), tree.leaves(), tree.root(), madeAt, now,
                    keys.currentId());
            byte[] stated = rows.write(statement);
            Anchor anchor = new Anchor(statement, Sha256.hex(stated), stated, keys.sign(stated));
            rows.add(anchor);
            return anchor;
        });
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }
}
