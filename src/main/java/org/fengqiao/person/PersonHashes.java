package org.fengqiao.person;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.receipt.key.SealingKey;

/** Hashes values by the key of this database. */
public final class PersonHashes {

    private final SearchKey key;

    PersonHashes(SearchKey key) {
        this.key = key;
    }

    /** @return empty if the value is no such thing: a telephone number without digits, an address */
    public Optional<PersonHash> of(PersonalKind kind, String value) {
        return kind.normal(value).map(normal -> new PersonHash(kind, HexFormat.of().formatHex(
                key.get().mac("person " + kind.code(), normal.getBytes(StandardCharsets.UTF_8)))));
    }

    public Set<PersonHash> of(Collection<PersonalValue> values) {
        Set<PersonHash> hashes = new LinkedHashSet<>();
        values.forEach(v -> of(v.kind(), v.value()).ifPresent(hashes::add));
        return hashes;
    }

    /** A number that nobody without the key can know, for other hashes that must not be guessed. */
    public long secretNumber(String purpose) {
        SealingKey secret = key.get();
        return ByteBuffer.wrap(secret.mac("number " + purpose, new byte[0])).getLong();
    }
}
