package org.fengqiao.casework.register;

/** One strike of the clock at a time, for measurements. */
public final class ClockSteps {

    private ClockSteps() {
    }

    /** @return whether anything was due */
    public static boolean strike(CaseClock clock) {
        return clock.strikeNext();
    }
}
