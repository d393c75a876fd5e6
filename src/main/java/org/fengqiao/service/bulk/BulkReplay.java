package org.fengqiao.service.bulk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.decision.replay.DifferenceTable;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.DecisionStatement;
import org.fengqiao.receipt.Receipt;
import org.fengqiao.receipt.Receipts;
import org.fengqiao.receipt.Search;
import org.fengqiao.receipt.store.StoreException;
import org.fengqiao.service.Basis;
import org.fengqiao.service.Replay;
import org.fengqiao.service.Replaying;

/** Replays receipts one after the other and sums up what changes. Stores nothing. */
public final class BulkReplay {

    /** Rows of each table; what comes after is counted together. */
    private static final int ROWS = 2_000;
    private static final int FAILURES = 100;
    private static final String ERASED = "个人信息已清除";

    private final Receipts receipts;
    private final Replaying replaying;

    public BulkReplay(Receipts receipts, Replaying replaying) {
        this.receipts = receipts;
        this.replaying = replaying;
    }

    /**
     * Oldest receipt first, on the thread of the caller.
     *
     * @throws StoreException if the store would not answer; nothing is lost by asking again
     */
    public ReplayOutcome run(Search search, Basis basis, ReplayListener listener) {
        long total = receipts.count(search);
        Tally tally = new Tally();
        Basis remembering = remembering(basis);
        listener.replayed(0, total, tally::outcome);
        receipts.forEach(search, receipt -> {
            replay(receipt, remembering, tally);
            tally.done++;
            listener.replayed(tally.done, Math.max(total, tally.done), tally::outcome);
        });
        return tally.outcome();
    }

    private void replay(Receipt receipt, Basis basis, Tally tally) {
        if (!receipt.replayable()) {
            tally.table.skip(ERASED);
            return;
        }
        try {
            Replay replay = replaying.replay(receipt, basis);
            tally.table.add(receipt.statement().decision(), replay.difference());
            tally.own += replay.own() ? 1 : 0;
            tally.unequal += replay.own() && !replay.same() ? 1 : 0;
        } catch (ProblemException refused) {
            tally.table.skip(reason(refused));
        } catch (StoreException failed) {
            tally.table.skip(reason(failed));
        }
    }

    private static String reason(ProblemException refused) {
        return switch (refused.document().code()) {
            case "unknown-pack" -> "换用之后没有所属的规则包";
            case "invalid-matter" -> "换用之后事项裁定不了";
            default -> refused.getMessage().startsWith("不可重放") ? ERASED : "存档的修订在这里载入不了";
        };
    }

    /** What concerns one receipt is counted; what would fail for all of them ends the replay. */
    private static String reason(StoreException failed) {
        return switch (failed.kind()) {
            case UNKNOWN -> "当时的修订没有存档";
            case DAMAGED -> "存储的内容已被改动";
            default -> throw failed;
        };
    }

    /** A revision that does not load is not tried again for each of its receipts. */
    private static Basis remembering(Basis basis) {
        Map<String, RuntimeException> failures = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, RuntimeException> eldest) {
                return size() > FAILURES;
            }
        };
        return then -> {
            String key = key(then);
            if (failures.containsKey(key)) {
                throw failures.get(key);
            }
            try {
                return basis.under(then);
            } catch (ProblemException | StoreException failed) {
                failures.put(key, failed);
                throw failed;
            }
        };
    }

    private static String key(DecisionStatement then) {
        return then.pack() + "\n" + then.policyRevision() + "\n" + then.directoryRevision();
    }

    private static final class Tally {
        private final DifferenceTable table = new DifferenceTable(ROWS);
        private long done;
        private long own;
        private long unequal;

        ReplayOutcome outcome() {
            return ReplayOutcome.of(table.summary(), own, unequal);
        }
    }
}
