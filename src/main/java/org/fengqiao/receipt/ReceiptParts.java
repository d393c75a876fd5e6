package org.fengqiao.receipt;

import java.time.Clock;
import org.fengqiao.receipt.archive.Archive;
import org.fengqiao.receipt.archive.ArchiveCheck;
import org.fengqiao.receipt.key.MasterKeys;
import org.fengqiao.receipt.key.SigningKeys;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts of this package, put together. */
record ReceiptParts(Receipts receipts, Erasures erasures, Anchors anchors, Verifier verifier, KeyRotation rotation,
                    Archive archive, PersonalVault vault) {

    static ReceiptParts of(JdbcTemplate template, Storage storage, Clock clock, ReceiptSettings settings,
                           MasterKeys masters, SigningKeys signing) {
        JdbcClient jdbc = JdbcClient.create(template);
        ReceiptKeys keys = new ReceiptKeys(masters);
        Chains chains = new Chains(jdbc, storage);
        Entries entries = new Entries(jdbc);
        SearchIndex index = new SearchIndex(jdbc);
        AnchorRows anchorRows = new AnchorRows(jdbc);
        Recorder recorder = new Recorder(clock, chains, entries, index, anchorRows, keys);
        Idempotency idempotency = new Idempotency(jdbc, clock, settings.idempotencyLifetime(), entries, chains, keys);
        Archive archive = new Archive(jdbc, storage, clock);
        CoverCheck coverCheck = new CoverCheck(jdbc);
        return new ReceiptParts(
                new Receipts(storage, recorder, entries, chains, idempotency, new Searching(jdbc, index.blocks()), keys),
                new Erasures(storage, chains, recorder, entries),
                new Anchors(jdbc, storage, clock, anchorRows, signing),
                new Verifier(storage, jdbc, chains, new ChainCheck(entries, index, keys, coverCheck),
                        new AnchorCheck(jdbc, anchorRows, signing), coverCheck,
                        new ArchiveCheck(archive, jdbc, storage)),
                new KeyRotation(storage, chains, keys), archive,
                new PersonalVault(chains, keys, masters, clock));
    }
}
