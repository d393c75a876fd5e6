package org.fengqiao.web.page.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.exchange.Side;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which orders of an exchange are looked at, as it stands in the address; every field may be null.
 *
 * @param from  first day
 * @param to    last day
 * @param hours after which an order that nobody acknowledged is missing
 * @param side  code of the side on which they stand
 */
record ExchangeQuery(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
                     @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to, Integer hours, String side) {

    private static final int DAYS = 30;
    private static final int HOURS = 24;

    static ExchangeQuery usual() {
        return new ExchangeQuery(null, null, null, null);
    }

    /** With the last thirty days and twenty-four hours where nothing else is asked for. */
    ExchangeQuery at(Instant now) {
        LocalDate last = to == null ? WorkCalendar.day(now) : to;
        return new ExchangeQuery(from == null ? last.minusDays(DAYS) : from, last,
                hours == null || hours < 1 ? HOURS : hours, side);
    }

    Instant begin() {
        return from.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    Instant end() {
        return to.plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    Duration patience() {
        return Duration.ofHours(hours);
    }

    Optional<Side> only() {
        return side == null ? Optional.empty()
                : Stream.of(Side.values()).filter(s -> s.code().equals(side.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
