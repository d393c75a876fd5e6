package org.fengqiao.matter;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Instant;
import java.util.Optional;

/**
 * The instants at which a matter came in, as far as they are known; each may be null.
 *
 * @param stampedAt   first registry stamp on a letter
 * @param submittedAt the system's time of an online submission
 * @param recordedAt  when a call, visit or oral matter was written down
 * @param deliveredAt when a transferred matter reached the addressee's inbox
 * @param openedAt    when the addressee first looked at it; never the start of a clock
 */
public record Arrival(
        @JsonAlias("登记章时间") Instant stampedAt,
        @JsonAlias("提交时间") Instant submittedAt,
        @JsonAlias("记录时间") Instant recordedAt,
        @JsonAlias("送达时间") Instant deliveredAt,
        @JsonAlias("点开时间") Instant openedAt) {

    /** The instant that counts as receipt: the inbox for a transfer, otherwise by form; empty if it is not given. */
    public Optional<Instant> counted(Form form, boolean transferred) {
        if (transferred) {
            return Optional.ofNullable(deliveredAt);
        }
        return Optional.ofNullable(switch (form) {
            case LETTER -> stampedAt;
            case ONLINE -> submittedAt;
            case VISIT, PHONE, ORAL -> recordedAt;
        });
    }
}
