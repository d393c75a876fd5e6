package org.fengqiao.person;

import org.fengqiao.receipt.key.MasterKeys;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts of this package on one database, put together. */
public record PersonParts(PersonIndex index, PersonHashes hashes, MatterSeals seals, PersonKeys keys) {

    public static PersonParts of(JdbcClient jdbc, Storage storage, MasterKeys masters) {
        SearchKey search = new SearchKey(jdbc, storage, masters);
        MatterSeals seals = new MatterSeals(jdbc, storage, masters);
        PersonHashes hashes = new PersonHashes(search);
        return new PersonParts(new PersonIndex(jdbc, storage, seals, hashes), hashes, seals,
                new PersonKeys(search, seals));
    }
}
