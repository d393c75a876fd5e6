package org.fengqiao.receipt;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * States that a matter was decided.
 *
 * @param idempotencyKey the client's key, or null
 * @param asOf           instant of the law and the directory that were applied
 * @param now            instant at which duties and alerts were looked at, where that is not {@code asOf}; otherwise
 *                       null and not written
 * @param decision       id of the decision
 * @param input          of the matter's JSON without personal fields
 * @param output         of the decision's JSON with its trace
 * @param personal       commitment (hex) to each personal field, by JSON pointer into the matter; {@code request}
 *                       stands for the request that came with an idempotency key
 */
public record DecisionStatement(String format, Link link, Asked asked, String idempotencyKey, Instant asOf,
                                @JsonInclude(JsonInclude.Include.NON_NULL) Instant now, String pack, String policyRevision, String directoryRevision, String decision,
                                Fingerprint input, Fingerprint output, SortedMap<String, String> personal)
        implements Statement {

    public static final String FORMAT = "fengqiao-receipt/1";
    static final String KIND = "decision";

    public DecisionStatement {
        personal = Collections.unmodifiableSortedMap(new TreeMap<>(personal));
    }

    @Override
    @JsonIgnore
    public String kind() {
        return KIND;
    }
}
