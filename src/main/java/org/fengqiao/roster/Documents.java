package org.fengqiao.roster;

import org.fengqiao.json.Json;
import org.fengqiao.receipt.store.Packed;
import tools.jackson.databind.json.JsonMapper;

/** Values as they lie in a column: deflated JSON. */
final class Documents {

    private static final int LARGEST = 64 * Packed.COLUMN;

    private final JsonMapper mapper = Json.mapper();

    byte[] pack(Object value) {
        return Packed.pack(mapper.writeValueAsBytes(value));
    }

    <T> T unpack(byte[] content, Class<T> type) {
        return mapper.readValue(Packed.unpack(content, LARGEST), type);
    }
}
