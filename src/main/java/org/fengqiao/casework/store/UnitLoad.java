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

    static UnitLoad owing(String body, long owed, long soon) {
        return new UnitLoad(body, owed, soon, 0, 0, 0, 0);
    }

    static UnitLoad ended(String body, long due, long inTime) {
        return new UnitLoad(body, 0, 0, 0, 0, due, inTime);
    }

    static UnitLoad waiting(String body, long matters) {
        return new UnitLoad(body, 0, 0, matters, 0, 0, 0);
    }

    static UnitLoad holding(String body, long matters) {
        return new UnitLoad(body, 0, 0, 0, matters, 0, 0);
    }

    UnitLoad and(UnitLoad other) {
        return new UnitLoad(body, owed + other.owed, soon + other.soon, pending + other.pending, held + other.held,
                due + other.due, inTime + other.inTime);
    }

    /** Whether there is anything to count. */
    boolean any() {
        return owed + pending + held + due > 0;
    }
}
