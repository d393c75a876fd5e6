package org.fengqiao.casework.light;

/**
 * What a unit left undone.
 *
 * @param body        code
 * @param overdue     duties breached and still owed
 * @param longestDays whole days since the oldest of them was due
 * @param prominent   those of them in matters that raised an alarm or climbed
 */
public record UnitArrears(String body, int overdue, int longestDays, int prominent) {
}
