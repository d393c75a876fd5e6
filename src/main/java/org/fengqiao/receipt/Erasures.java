package org.fengqiao.receipt;

import java.util.Optional;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.receipt.store.StoreException;

/** Erases the personal fields of a matter for good: ciphertext, salts and key. Its chain stays whole and provable. */
public final class Erasures {

    private static final int LONGEST = 500;

    private final Storage storage;
    private final Chains chains;
    private final Recorder recorder;
    private final Entries entries;
    private final StatementFormat format = new StatementFormat();

    Erasures(Storage storage, Chains chains, Recorder recorder, Entries entries) {
        this.storage = storage;
        this.chains = chains;
        this.recorder = recorder;
        this.entries = entries;
    }

    /**
     * Takes part in the caller's transaction. A matter decided again afterwards has new personal fields under a new
     * key, to be erased anew.
     *
     * @param reason why; it stays for good, so it must not name the petitioner
     * @return what the chain now says; the earlier erasure if nothing has come since
     * @throws StoreException if there is no such matter, or the reason is missing or too long
     */
    public ErasureStatement erase(String matter, Asked by, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw new StoreException(StoreException.Kind.INVALID, "请写明清除个人信息的原因，不超过 " + LONGEST
                    + " 字，且不要写出信访人。");
        }
        return storage.write(() -> {
            ChainHead head = chains.lockExisting(matter).orElseThrow(() -> new StoreException(
                    StoreException.Kind.UNKNOWN, "没有事项「" + matter + "」的回执。"));
            Optional<EntryRow> last = entries.find(matter, head.sequence());
            if (last.isPresent() && last.get().kind().equals(ErasureStatement.KIND)) {
                return (ErasureStatement) format.read(last.get().stated());
            }
            return recorder.erase(head, by, reason.strip());
        });
    }
}
