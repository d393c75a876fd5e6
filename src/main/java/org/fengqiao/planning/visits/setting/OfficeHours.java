package org.fengqiao.planning.visits.setting;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.fengqiao.planning.input.Value;

/**
 * When the halves of a day are held.
 *
 * @param morning   null where nothing is set
 * @param afternoon null where nothing is set
 */
public record OfficeHours(Hours morning, Hours afternoon) {

    public static final OfficeHours UNSET = new OfficeHours(null, null);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /** A whole day lasts from the beginning of the morning to the end of the afternoon. */
    public Optional<Hours> of(Half half) {
        return Optional.ofNullable(switch (half) {
            case MORNING -> morning;
            case AFTERNOON -> afternoon;
            case WHOLE_DAY -> morning == null || afternoon == null ? null : new Hours(morning.from(), afternoon.to());
            case EITHER -> null;
        });
    }

    /** These, and where one is not set that of the other. */
    OfficeHours or(OfficeHours other) {
        return new OfficeHours(morning == null ? other.morning : morning, afternoon == null ? other.afternoon : afternoon);
    }

    /** Hours written as 9:00-11:30; null, after a finding where it is wrong, for nothing. */
    static OfficeHours read(Value morning, Value afternoon) {
        return new OfficeHours(hours(morning), hours(afternoon));
    }

    private static Hours hours(Value value) {
        if (!value.isPresent()) {
            return null;
        }
        try {
            String[] ends = value.text().split("\\s*[-—–至~]+\\s*");
            if (ends.length == 2) {
                return new Hours(LocalTime.parse(ends[0].strip(), TIME), LocalTime.parse(ends[1].strip(), TIME));
            }
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            // told below, with how to write it
        }
        value.wrong("「" + value.text() + "」不是起止时刻", "请写作 \"9:00-11:30\"，起早于止");
        return null;
    }
}
