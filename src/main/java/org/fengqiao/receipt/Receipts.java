package org.fengqiao.receipt;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fengqiao.receipt.store.Packed;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.receipt.store.StoreException;

/**
 * Records and finds receipts. Every method takes part in the caller's transaction if there is one, so that a receipt
 * and what it caused are stored together or not at all. All failures are {@link StoreException}s.
 */
public final class Receipts {

    private final Storage storage;
    private final Recorder recorder;
    private final Entries entries;
    private final Chains chains;
    private final Idempotency idempotency;
    private final Searching searching;
    private final ReceiptKeys keys;
    private final StatementFormat format = new StatementFormat();

    Receipts(Storage storage, Recorder recorder, Entries entries, Chains chains, Idempotency idempotency,
             Searching searching, ReceiptKeys keys) {
        this.storage = storage;
        this.recorder = recorder;
        this.entries = entries;
        this.chains = chains;
        this.idempotency = idempotency;
        this.searching = searching;
        this.keys = keys;
    }

    /**
     * Appends a receipt to the chain of its matter. In a caller's transaction a {@code BUSY} failure means that the
     * caller must start its transaction again; alone it has been tried again already.
     */
    public Recorded record(NewReceipt fresh) {
        return record(fresh.key(), () -> fresh);
    }

    /**
     * The same for what is decided only if nothing was answered under the key yet, all in one transaction.
     *
     * @param key   that of the receipt, or null
     * @param fresh decides; asked again if another writer came between
     * @throws StoreException of kind {@code CONFLICT} if the key stands for another request
     */
    public Recorded record(IdempotencyKey key, Supplier<NewReceipt> fresh) {
        return storage.join(() -> {
            if (key == null) {
                return new Recorded(recorder.append(fresh.get()), false);
            }
            Idempotency.Bound bound = idempotency.bound(key);
            if (bound.answered().isPresent()) {
                return new Recorded(receipt(bound.answered().get()), true);
            }
            Receipt receipt = recorder.append(fresh.get());
            idempotency.bind(key, bound, receipt);
            return new Recorded(receipt, false);
        });
    }

    /** Nobody finds receipts of that matter any more, but by its number; joins the caller's transaction. */
    public void withhold(String matter) {
        storage.write(() -> entries.withhold(matter));
    }

    /** The newest receipt of the decision with that id, unless its matter's are withheld. */
    public Optional<Receipt> find(String decision) {
        return storage.read(() -> entries.newest(decision).map(this::receipt));
    }

    /** The receipt at a place of a chain; empty if nothing or an erasure stands there. */
    public Optional<Receipt> find(String matter, long sequence) {
        return storage.read(() -> entries.find(matter, sequence)
                .filter(row -> row.kind().equals(DecisionStatement.KIND)).map(this::receipt));
    }

    /** The whole input, for replaying, or what is left of it. */
    public Input input(Receipt receipt) {
        Optional<String> gone = receipt.notReplayable();
        if (gone.isPresent()) {
            return new Input.Erased(MatterSplit.bare(receipt.input()), gone.get());
        }
        return storage.read(() -> {
            Link link = receipt.statement().link();
            EntryRow row = entries.find(link.matter(), link.sequence()).orElseThrow();
            ChainHead head = chains.find(link.matter()).orElseThrow();
            if (row.sealed() == null || head.key() == null) {
                return new Input.Erased(MatterSplit.bare(receipt.input()), "不可重放：个人信息已清除。");
            }
            TreeMap<String, String> values = new TreeMap<>();
            keys.open(keys.of(head).key(), row).forEach((name, field) -> values.put(name, field.value()));
            values.remove(Idempotency.REQUEST);
            return new Input.Whole(MatterSplit.join(receipt.input(), values));
        });
    }

    /** One page of receipts, newest first. */
    public Page search(Search search) {
        return storage.read(() -> searching.page(search));
    }

    /**
     * Every receipt that the search finds, oldest first, without holding a transaction or more than one page. Receipts
     * added meanwhile are included as far as the search allows them.
     */
    public void forEach(Search search, Consumer<Receipt> each) {
        long after = 0;
        for (var ids = ids(search, after); !ids.isEmpty(); ids = ids(search, after)) {
            for (long id : ids) {
                storage.read(() -> entries.find(id).map(this::receipt)).ifPresent(each);
                after = id;
            }
        }
    }

    /** How many receipts {@link #forEach} will visit as things stand. */
    public long count(Search search) {
        return storage.read(() -> searching.count(search));
    }

    /** @return how many expired idempotency keys were forgotten */
    public int purgeIdempotencyKeys() {
        return storage.write(idempotency::purge);
    }

    private List<Long> ids(Search search, long after) {
        return storage.read(() -> searching.oldest(search, after));
    }

    private Receipt receipt(EntryRow row) {
        DecisionStatement statement = (DecisionStatement) format.read(row.stated());
        ErasureStatement erasure = row.sealed() != null ? null : entries.erasureAfter(row.matter(), row.sequence())
                .map(later -> (ErasureStatement) format.read(later.stated())).orElse(null);
        return new Receipt(row.id(), row.hash(), statement, row.stated(),
                Packed.unpack(row.input(), statement.input().bytes()),
                Packed.unpack(row.output(), statement.output().bytes()), erasure);
    }
}
