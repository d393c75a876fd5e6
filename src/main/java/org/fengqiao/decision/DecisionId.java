package org.fengqiao.decision;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.fengqiao.json.Json;
import tools.jackson.databind.json.JsonMapper;

/** The canonical JSON of a decision and the hash that is its id: equal content gives equal bytes everywhere. */
public final class DecisionId {

    private static final JsonMapper MAPPER = Json.mapper();

    private DecisionId() {
    }

    /** UTF-8, properties in the order of the records, no white space. */
    public static byte[] canonical(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** SHA-256 (hex) over the canonical JSON of everything but the id itself. */
    public static String of(Decision decision) {
        return hash(canonical(with(decision, "")));
    }

    static String hash(byte[] canonical) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static Decision with(Decision d, String id) {
        return new Decision(id, d.matter(), d.asOf(), d.receivedAt(), d.pack(), d.policyRevision(),
                d.directoryRevision(), d.place(), d.placeName(), d.demands(), d.verify(), d.unmodelled());
    }
}
