package org.fengqiao.receipt;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.json.Json;
import org.fengqiao.receipt.key.KeyException;
import org.fengqiao.receipt.key.SealingKey;
import org.fengqiao.receipt.store.Packed;
import org.fengqiao.receipt.store.StoreException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Seals the personal fields of one entry under the key of its matter. Moving them to another entry breaks the seal. */
final class Vault {

    private static final long LARGEST = 64L << 20;
    private static final TypeReference<TreeMap<String, PersonalField>> FIELDS = new TypeReference<>() { };

    private final JsonMapper json = Json.mapper();

    byte[] seal(SealingKey key, String matter, long sequence, SortedMap<String, PersonalField> fields) {
        return key.seal(Packed.pack(json.writeValueAsBytes(fields)), context(matter, sequence));
    }

    /** @throws KeyException if the seal is broken */
    SortedMap<String, PersonalField> open(SealingKey key, String matter, long sequence, byte[] sealed) {
        try {
            return json.readValue(Packed.unpack(key.open(sealed, context(matter, sequence)), LARGEST), FIELDS);
        } catch (JacksonException | StoreException damaged) {
            throw new KeyException("个人信息解密后读不出来。", damaged);
        }
    }

    static SortedMap<String, String> commitments(Map<String, PersonalField> fields) {
        SortedMap<String, String> commitments = new TreeMap<>();
        fields.forEach((name, field) -> commitments.put(name, field.commitment(name)));
        return commitments;
    }

    private static String context(String matter, long sequence) {
        return "fengqiao-personal/1\n" + matter + '\n' + sequence;
    }
}
