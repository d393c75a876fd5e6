package org.fengqiao.decision;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.fengqiao.hash.Sha256;
import org.fengqiao.json.Json;
import org.fengqiao.json.JsonOutput;
import tools.jackson.databind.json.JsonMapper;

/** The canonical JSON of a decision and the hash that is its id: equal content gives equal bytes everywhere. */
public final class DecisionId {

    private static final JsonMapper MAPPER = Json.mapper();

    private static final int USUAL = 1 << 16;

    private DecisionId() {
    }

    /** UTF-8, properties in the order of the records, no white space. */
    public static byte[] canonical(Object value) {
        if (value instanceof Decision decision) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);
            new DecisionWriter(new JsonOutput(bytes::write), Map.of(), List.of()).write(decision);
            return bytes.toByteArray();
        }
        return MAPPER.writeValueAsBytes(value);
    }

    /** SHA-256 (hex) over the canonical JSON of everything but the id itself. */
    public static String of(Decision decision) {
        return hash(with(decision, ""), Map.of(), List.of());
    }

    /** Its parameters are those of {@link DecisionWriter}. */
    static String hash(Decision decision, Map<Object, byte[]> known, List<TraceBook> traces) {
        MessageDigest digest = Sha256.begin();
        new DecisionWriter(new JsonOutput(digest::update), known, traces).write(decision);
        return Sha256.hex(digest);
    }

    static Decision with(Decision d, String id) {
        return new Decision(id, d.matter(), d.asOf(), d.receivedAt(), d.pack(), d.policyRevision(),
                d.directoryRevision(), d.place(), d.placeName(), d.demands(), d.verify(), d.unmodelled());
    }
}
