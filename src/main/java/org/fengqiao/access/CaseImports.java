package org.fengqiao.access;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.register.Entered;
import org.fengqiao.casework.store.ImportOutcome;
import org.fengqiao.casework.store.ImportRows;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;

/**
 * The lasting record of files that were registered: who handed in which file when, and what became of each of its
 * matters. Seen by the account that handed it in and by the others of its body, without matters that they may not see.
 */
public final class CaseImports {

    private final ImportRows rows;
    private final CaseAccess access;
    private final Storage storage;
    private final Clock clock;

    CaseImports(ImportRows rows, CaseAccess access, Storage storage, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * A file as a reader sees it.
     *
     * @param sameAs the first file with this content from this source, or null
     * @param counts how many matters came out in which way
     */
    public record Seen(ImportRows.Batch batch, String sameAs, Map<ImportOutcome, Long> counts) {
    }

    /** One matter of it, with its numbers in the register. */
    public record SeenLine(ImportRows.Line line, List<String> matters) {
    }

    /** Before the file arrives. */
    public void begin(String id, String name, String source, String pack, AccountUser who) {
        storage.write(() -> {
            rows.begin(new ImportRows.Batch(id, 0, who.getUsername(), who.body(), name, source, pack, null, now(), null));
            return null;
        });
    }

    /** @param digest SHA-256 of the whole file, in hexadecimal digits */
    public void arrived(String id, String digest) {
        storage.write(() -> {
            rows.arrived(id, digest);
            return null;
        });
    }

    /** Of a file that was refused as a whole nothing stays. */
    public void forget(String id) {
        storage.write(() -> {
            rows.forget(id);
            return null;
        });
    }

    /**
     * Registers a matter and writes down what became of it, in one transaction: no matter without its line.
     *
     * @param line row, line or element of the file, from 1
     * @param mark the caller's own id
     * @param then what else belongs to it; if that fails, nothing was registered
     */
    public <T> T register(String id, long line, String mark, Supplier<Entered> registering, Function<Entered, T> then) {
        return storage.write(() -> {
            Entered entered = registering.get();
            rows.add(id, line, mark, outcome(entered), null, entered.matters());
            return then.apply(entered);
        });
    }

    /**
     * Writes down that a matter was refused.
     *
     * @param mark   the caller's own id, or null
     * @param reason where and why; the words that it quotes are left out, as they may be somebody's
     */
    public void refuse(String id, long line, String mark, String reason) {
        storage.write(() -> {
            rows.add(id, line, mark, ImportOutcome.REFUSED, reason.replaceAll("「[^」]*」", "「…」"), List.of());
            return null;
        });
    }

    /** After the last matter. */
    public void finish(String id) {
        storage.write(() -> {
            rows.finish(id, now());
            return null;
        });
    }

    /** Newest first. */
    public List<Seen> latest(int limit, AccountUser who) {
        Sight sight = access.sight(who);
        return storage.read(() -> rows.latest(who.getUsername(), who.body(), limit).stream()
                .map(batch -> seen(batch, sight, who)).toList());
    }

    /** @throws ProblemException the same for one that is not there and for one of another body */
    public Seen find(String id, AccountUser who) {
        return storage.read(() -> rows.find(id).filter(batch -> mine(batch, who))
                .map(batch -> seen(batch, access.sight(who), who))).orElseThrow(() -> new ProblemException(
                ProblemCode.NOT_FOUND, "没有这份登记记录，请核对编号；只有上传者和同一单位的人看得到。"));
    }

    /**
     * @param after place of the last line seen, 0 for the first
     * @throws ProblemException as {@link #find}
     */
    public List<SeenLine> lines(String id, long after, int limit, AccountUser who) {
        find(id, who);
        Sight sight = access.sight(who);
        return storage.read(() -> rows.lines(id, after, limit, sight).stream()
                .map(line -> new SeenLine(line, rows.matters(line.entry(), sight))).toList());
    }

    private Seen seen(ImportRows.Batch batch, Sight sight, AccountUser who) {
        Optional<String> same = rows.sameBefore(batch).filter(earlier -> mine(earlier, who))
                .map(ImportRows.Batch::id);
        return new Seen(batch, same.orElse(null), rows.counts(batch.id(), sight));
    }

    private static boolean mine(ImportRows.Batch batch, AccountUser who) {
        return batch.account().equals(who.getUsername()) || who.body() != null && who.body().equals(batch.body());
    }

    private static ImportOutcome outcome(Entered entered) {
        return entered.repeated() ? ImportOutcome.THERE
                : entered.reminder() ? ImportOutcome.REMINDER : ImportOutcome.REGISTERED;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
