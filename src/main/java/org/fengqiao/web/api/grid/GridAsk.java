package org.fengqiao.web.api.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is asked of the grid office. Each path says which of the fields it needs.
 *
 * @param place    name of a settings folder
 * @param day      first day of the plan; null for today
 * @param plan     id of a plan instead of place and day
 * @param version  the version that was seen
 * @param seconds  budget; with {@code steps} at most one
 * @param steps    budget in moves for every seat
 * @param holders  a whole plan, worker by seat
 * @param worker   code; null empties the seat
 * @param contacts roles that are contacts, the first contact first
 * @param leavers  last day by code of the worker
 * @param current  whether a repair goes by the settings files as they are now
 */
record GridAsk(String place, LocalDate day, String plan, Integer version, String title, String reason, String job,
               Integer seconds, Integer steps, Integer seed, Map<String, String> holders, String seat, String worker,
               Boolean pinned, List<String> contacts, Map<String, String> leavers, Boolean current) {

    List<String> roles() {
        return contacts == null ? List.of() : contacts;
    }
}
