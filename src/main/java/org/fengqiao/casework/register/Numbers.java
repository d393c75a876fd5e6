package org.fengqiao.casework.register;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.fengqiao.calendar.WorkCalendar;

/**
 * Numbers of matters: the day and eight characters by chance. Counting on would tell whoever holds one number how many
 * others there are, and that a part was split off.
 */
final class Numbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    String next(Instant now) {
        StringBuilder number = new StringBuilder(WorkCalendar.day(now).format(DAY)).append('-');
        for (int i = 0; i < LENGTH; i++) {
            number.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return number.toString();
    }
}
