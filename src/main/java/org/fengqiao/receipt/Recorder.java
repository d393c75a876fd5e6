package org.fengqiao.receipt;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.decision.DecisionId;
import org.fengqiao.hash.Sha256;

/** Appends receipts. Everything here happens inside one transaction that others have opened. */
final class Recorder {

    private final Clock clock;
    private final Chains chains;
    private final Entries entries;
    private final SearchIndex index;
    private final AnchorRows anchors;
    private final ReceiptKeys keys;
    private final StatementFormat format = new StatementFormat();

    Recorder(Clock clock, Chains chains, Entries entries, SearchIndex index, AnchorRows anchors, ReceiptKeys keys) {
        this.clock = clock;
        this.chains = chains;
        this.entries = entries;
        this.index = index;
        this.anchors = anchors;
        this.keys = keys;
    }

    /** Waits for whoever writes to the chain of the matter. */
    Receipt append(NewReceipt fresh) {
        String matter = fresh.matter().id();
        Optional<ChainHead> last = chains.lockExisting(matter);
        ChainHead head = last.orElseGet(() -> ChainHead.none(matter, now()));
        Link link = next(head);
        MatterSplit split = MatterSplit.of(fresh.matter());
        SortedMap<String, String> values = new TreeMap<>(split.personal());
        if (fresh.key() != null) {
            values.put(Idempotency.REQUEST, fresh.key().request());
        }
        SortedMap<String, PersonalField> personal = keys.salted(values);
        byte[] output = DecisionId.canonical(fresh.decision());
        DecisionStatement statement = statement(link, fresh, split.rest(), output, personal);
        byte[] stated = format.write(statement);
        String hash = Sha256.hex(stated);
        ReceiptKeys.MatterKey key = keys.of(head);
        if (last.isEmpty()) {
            chains.begin(link, hash, key.wrapped());
        } else {
            chains.advance(link, hash, key.wrapped());
        }
        long id = entries.add(statement, hash, stated, split.rest(), output, keys.seal(key, link, personal),
                index.sets(DecisionTerms.of(fresh.decision())));
        index.blocks().note(id, statement);
        anchors.await(id, link);
        return new Receipt(id, hash, statement, stated, split.rest(), output, null);
    }

    /** Destroys the personal fields of the whole chain and says so at its end. */
    ErasureStatement erase(ChainHead head, Asked by, String reason) {
        int erased = entries.dropPersonal(head.matter());
        ErasureStatement statement = new ErasureStatement(ErasureStatement.FORMAT, next(head), by, reason, erased);
        byte[] stated = format.write(statement);
        String hash = Sha256.hex(stated);
        anchors.await(entries.add(statement, hash, stated), statement.link());
        chains.advance(statement.link(), hash, null);
        return statement;
    }

    private Link next(ChainHead head) {
        return head.next(now(), anchors.latestRef());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static DecisionStatement statement(Link link, NewReceipt fresh, byte[] input, byte[] output,
                                               SortedMap<String, PersonalField> personal) {
        return new DecisionStatement(DecisionStatement.FORMAT, link, fresh.asked(),
                fresh.key() == null ? null : fresh.key().key(), fresh.decision().asOf(), fresh.now(),
                fresh.decision().pack(),
                fresh.decision().policyRevision(), fresh.decision().directoryRevision(), fresh.decision().id(),
                Fingerprint.of(input), Fingerprint.of(output), Vault.commitments(personal));
    }
}
