package org.fengqiao.service;


/** The trials of what is in force, run when first asked for and again when something else is in force. */
public final class LastTrials {

    private record Run(InForce inForce, Trials trials) {
    }

    private final RulesFolder folder;
    private Run last;

    public LastTrials(RulesFolder folder) {
        this.folder = folder;
    }

    public synchronized Trials of(InForce inForce) {
        Run run = last;
        if (run == null || run.inForce() != inForce) {
            run = new Run(inForce, Trials.run(folder, inForce));
            last = run;
        }
        return run.trials();
    }
}
