package org.fengqiao.receipt;

import java.util.List;
import org.fengqiao.receipt.store.Storage;

/** Brings all keys under the master key now in use. Afterwards the earlier master keys may be destroyed. */
public final class KeyRotation {

    private static final int CHUNK = 200;

    private final Storage storage;
    private final Chains chains;
    private final ReceiptKeys keys;

    KeyRotation(Storage storage, Chains chains, ReceiptKeys keys) {
        this.storage = storage;
        this.chains = chains;
        this.keys = keys;
    }

    /** One short transaction per matter, so the service goes on meanwhile. Safe to run again. */
    public long rewrap() {
        long changed = 0;
        List<ChainHead> page = page("");
        while (!page.isEmpty()) {
            for (ChainHead head : page) {
                changed += storage.write(() -> rewrap(head.matter()));
            }
            page = page(page.get(page.size() - 1).matter());
        }
        return changed;
    }

    private int rewrap(String matter) {
        ChainHead head = chains.lockExisting(matter).orElseThrow();
        if (head.key() == null || head.key().masterKey().equals(keys.currentMaster())) {
            return 0;
        }
        chains.rewrap(matter, keys.rewrapped(head));
        return 1;
    }

    private List<ChainHead> page(String after) {
        return storage.read(() -> chains.after(after, CHUNK));
    }
}
