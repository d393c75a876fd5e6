package org.fengqiao.casework.store;

/**
 * What a body owes now.
 *
 * @param owed    duties it owes
 * @param soon    of these, ending within the next 24 hours
 * @param pending matters given to it that it has not acknowledged
 * @param held    open matters it answers for
 * @param due     duties that ended in the period and were met or breached
 * @param inTime  of these, met in time by the verdict that counts
 */
public record UnitLoad(String body, long owed, long soon, long pending, long held, long due, long inTime) {
}
