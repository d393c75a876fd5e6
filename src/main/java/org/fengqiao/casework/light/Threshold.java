package org.fengqiao.casework.light;

/**
 * When a light is shown: one of the three numbers suffices.
 *
 * @param light     name, for example 红灯
 * @param overdue   number of overdue duties
 * @param days      whole days by which the longest is overdue
 * @param prominent number of overdue duties in matters that raised an alarm or climbed
 * @param basis     where it stands
 * @param verify    what is still to be checked against the source; empty for nothing
 */
public record Threshold(String light, int overdue, int days, int prominent, String basis, String verify) {

    boolean reached(UnitArrears unit) {
        return unit.overdue() >= overdue || unit.longestDays() >= days || unit.prominent() >= prominent;
    }
}
