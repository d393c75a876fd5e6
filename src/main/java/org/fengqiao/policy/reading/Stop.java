package org.fengqiao.policy.reading;

/** Ends the reading of one condition or conclusion after its error was recorded. Never leaves this package. */
final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stop() {
        super(null, null, false, false);
    }
}
