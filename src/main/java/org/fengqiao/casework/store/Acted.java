package org.fengqiao.casework.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * A matter in the order of the newest act of some kinds, which is also where the next page of such a list begins.
 *
 * @param at when that act was recorded
 */
public record Acted(String matter, Instant at) {

    private static final String PART = "~";

    /** As it stands in an address. */
    public String cursor() {
        return at + PART + matter;
    }

    /** @return empty for the first page, and for what nobody was given */
    public static Optional<Acted> of(String cursor) {
        int part = cursor == null ? -1 : cursor.indexOf(PART);
        try {
            return part < 0 ? Optional.empty()
                    : Optional.of(new Acted(cursor.substring(part + 1), Instant.parse(cursor.substring(0, part))));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
