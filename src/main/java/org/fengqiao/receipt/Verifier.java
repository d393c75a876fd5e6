package org.fengqiao.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.fengqiao.receipt.archive.ArchiveCheck;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.receipt.store.StoreException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Checks everything that is kept against everything it should agree with, in memory that does not grow with it. The
 * service may go on writing meanwhile: a chain that looks broken is looked at again while nobody can write to it.
 */
public final class Verifier {

    private static final int CHAINS = 100;

    private final Storage storage;
    private final JdbcClient jdbc;
    private final Chains chains;
    private final ChainCheck chainCheck;
    private final AnchorCheck anchorCheck;
    private final CoverCheck coverCheck;
    private final ArchiveCheck archiveCheck;

    Verifier(Storage storage, JdbcClient jdbc, Chains chains, ChainCheck chainCheck, AnchorCheck anchorCheck,
             CoverCheck coverCheck, ArchiveCheck archiveCheck) {
        this.storage = storage;
        this.jdbc = jdbc;
        this.chains = chains;
        this.chainCheck = chainCheck;
        this.anchorCheck = anchorCheck;
        this.coverCheck = coverCheck;
        this.archiveCheck = archiveCheck;
    }

    /** Everything: chains in the database's order of matters, then anchors, keys of requests and kept revisions. */
    public Verification verify() {
        return verify(chain -> { });
    }

    /** @param progress told the number of chains walked so far, after each page of them */
    public Verification verify(LongConsumer progress) {
        Tally tally = new Tally();
        List<ChainHead> page = page("");
        while (!page.isEmpty() && tally.first == null) {
            walk(page, tally);
            progress.accept(tally.chains);
            page = page(page.get(page.size() - 1).matter());
        }
        tally.first(() -> storage.read(chains::orphan));
        tally.first(this::requests);
        anchors(tally);
        tally.waiting(() -> storage.read(() -> coverCheck.check(null)));
        tally.first(() -> storage.read(coverCheck::covered));
        tally.first(() -> archiveCheck.firstFault()
                .map(fault -> new Break(BreakKind.ARCHIVE, null, null, null, fault)));
        return tally.result();
    }

    /** One matter: its chain and the anchors it is under. */
    public Verification verify(String matter) {
        Tally tally = new Tally();
        walk(List.of(storage.read(() -> chains.find(matter)).orElseThrow(() -> new StoreException(
                StoreException.Kind.UNKNOWN, "没有事项「" + matter + "」的回执。"))), tally);
        anchors(tally);
        tally.waiting(() -> storage.read(() -> coverCheck.check(matter)));
        return tally.result();
    }

    /** Walks chains up to one that looks broken, looks at that one again, and goes on if it was only being written. */
    private void walk(List<ChainHead> page, Tally tally) {
        for (int done = 0; done < page.size() && tally.first == null;) {
            int from = done;
            List<ChainCheck.Walked> walked = storage.read(() -> upToFirstBreak(page.subList(from, page.size())));
            walked.stream().filter(w -> w.wrong() == null).forEach(tally::add);
            done += walked.size();
            if (walked.get(walked.size() - 1).wrong() != null) {
                tally.add(again(page.get(done - 1)));
            }
        }
    }

    private List<ChainCheck.Walked> upToFirstBreak(List<ChainHead> heads) {
        List<ChainCheck.Walked> walked = new ArrayList<>();
        for (ChainHead head : heads) {
            walked.add(chainCheck.walk(head));
            if (walked.get(walked.size() - 1).wrong() != null) {
                return walked;
            }
        }
        return walked;
    }

    private ChainCheck.Walked again(ChainHead head) {
        return storage.writeLong(() -> chainCheck.walk(chains.lockExisting(head.matter()).orElse(head)));
    }

    private void anchors(Tally tally) {
        AnchorCheck.Row last = null;
        for (Optional<AnchorCheck.Row> row = after(null); row.isPresent() && tally.first == null; row = after(last)) {
            AnchorCheck.Row current = row.get();
            AnchorCheck.Row before = last;
            tally.first(() -> storage.read(() -> anchorCheck.check(current, before)));
            tally.anchors++;
            last = current;
        }
        tally.first(() -> storage.read(anchorCheck::strayLeaf));
    }

    private Optional<AnchorCheck.Row> after(AnchorCheck.Row last) {
        return storage.read(() -> anchorCheck.after(last == null ? Long.MIN_VALUE : last.number()));
    }

    /** A key of a request must belong to the entry that was recorded under it. */
    private Optional<Break> requests() {
        return storage.read(() -> new RequestCheck(jdbc).firstFault());
    }

    private List<ChainHead> page(String after) {
        return storage.read(() -> chains.after(after, CHAINS));
    }
}
