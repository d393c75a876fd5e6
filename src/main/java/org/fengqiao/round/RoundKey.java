package org.fengqiao.round;

import java.time.LocalDate;

/**
 * Whose round of which day.
 *
 * @param place  name of the settings folder
 * @param worker code
 * @param day    Asia/Shanghai
 */
public record RoundKey(String place, String worker, LocalDate day) {
}
