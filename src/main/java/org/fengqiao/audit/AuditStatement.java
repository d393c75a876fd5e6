package org.fengqiao.audit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;

/**
 * What an entry states; its bytes as stored are what is hashed.
 *
 * @param previous hash of the entry before it in the lane, 64 zeros for the first
 */
@JsonPropertyOrder({"format", "lane", "sequence", "previous", "at", "account", "body", "action", "matter", "object",
    "detail", "reason", "count"})
public record AuditStatement(String format, int lane, long sequence, String previous, Instant at, String account,
                             String body, AuditAction action, String matter, String object, String detail, String reason,
                             long count) {

    /** The object stands in a column of its own. */
    static final String FORMAT = "fengqiao-audit/2";
    /** Before that. */
    static final String WITHOUT_OBJECT = "fengqiao-audit/1";
    static final String GENESIS = "0".repeat(64);
}
