package org.fengqiao.receipt;

import java.security.SecureRandom;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.receipt.key.MasterKeys;
import org.fengqiao.receipt.key.SealingKey;
import org.fengqiao.receipt.key.WrappedKey;

/** The keys to matters' personal fields, and the fields under them. */
final class ReceiptKeys {

    private final MasterKeys masters;
    private final SecureRandom random = new SecureRandom();
    private final Vault vault = new Vault();

    ReceiptKeys(MasterKeys masters) {
        this.masters = masters;
    }

    /** The key of a matter with its wrapped form; a new one where there is none. */
    MatterKey of(ChainHead head) {
        if (head.key() != null) {
            return new MatterKey(masters.unwrap(head.key(), head.matter()), head.key());
        }
        SealingKey fresh = masters.freshDataKey();
        return new MatterKey(fresh, masters.wrap(fresh, head.matter()));
    }

    /** The same key of a matter under the master key now in use. */
    WrappedKey rewrapped(ChainHead head) {
        return masters.wrap(masters.unwrap(head.key(), head.matter()), head.matter());
    }

    String currentMaster() {
        return masters.currentId();
    }

    SortedMap<String, PersonalField> salted(SortedMap<String, String> values) {
        SortedMap<String, PersonalField> fields = new TreeMap<>();
        values.forEach((name, value) -> fields.put(name, PersonalField.of(value, random)));
        return fields;
    }

    byte[] seal(MatterKey key, Link link, SortedMap<String, PersonalField> fields) {
        return vault.seal(key.key(), link.matter(), link.sequence(), fields);
    }

    /** @throws org.fengqiao.receipt.key.KeyException if the key is gone or the seal is broken */
    SortedMap<String, PersonalField> open(SealingKey key, EntryRow row) {
        return vault.open(key, row.matter(), row.sequence(), row.sealed());
    }

    /** A matter's key, and how it is kept. */
    record MatterKey(SealingKey key, WrappedKey wrapped) {
    }
}
