package org.fengqiao.web.page.grid;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is to be covered and how long to search.
 *
 * @param day     first day of the plan
 * @param seconds budget, or null
 * @param steps   budget in moves for every seat, with the same result every time, or null
 */
record NewGridForm(String place, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, Integer seconds,
                   Integer steps, Integer seed) {
}
