package org.fengqiao.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.fengqiao.planning.rounds.day.Outcome;
import org.fengqiao.planning.rounds.day.Past;

/**
 * What came of a stop. The newest entry counts.
 *
 * @param entry   from 1
 * @param kind    of the stop
 * @param at      when somebody was there (Asia/Shanghai)
 * @param minutes stayed; 0 unless done
 * @param again   day agreed at the door to come again, or null
 * @param reason  of a correction; empty for the first entry
 * @param told    place in the log of the matter that the stop is about, where it was told or taken back there; otherwise null
 */
public record Result(String worker, LocalDate day, String stop, int entry, String kind, Outcome outcome, LocalTime at,
                     int minutes, LocalDate again, String reason, String account, Instant recordedAt,
                     Long told) {

    Past past(String whose) {
        return new Past(stop, kind, day, at, outcome, again, worker.equals(whose));
    }

    Result toldAt(Long sequence) {
        return new Result(worker, day, stop, entry, kind, outcome, at, minutes, again, reason, account, recordedAt,
                sequence);
    }

    /** Whether both tell the same, whoever told it. */
    boolean says(Result other) {
        return outcome == other.outcome && at.equals(other.at) && minutes == other.minutes
                && java.util.Objects.equals(again, other.again);
    }
}
