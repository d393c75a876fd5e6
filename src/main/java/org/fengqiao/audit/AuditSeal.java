package org.fengqiao.audit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;

/**
 * The ends of all lanes after a day.
 *
 * @param ends every lane that has entries, by number
 */
@JsonPropertyOrder({"format", "day", "ends", "key"})
record AuditSeal(String format, LocalDate day, List<End> ends, String key) {

    static final String FORMAT = "fengqiao-audit-seal/1";

    AuditSeal {
        ends = List.copyOf(ends);
    }

    /** The last entry of a lane. */
    record End(int lane, long sequence, String hash) {
    }
}
