package org.fengqiao.command;

/** Exit codes, as the help of every command tells them. */
final class Exit {

    static final int DONE = 0;
    /** Some matter, rule file or scenario is at fault. */
    static final int FAULTS = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** A file could not be read or written, or the rules folder does not load. */
    static final int FILES = 3;

    private Exit() {
    }
}
