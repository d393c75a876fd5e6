package org.fengqiao.service;

import org.fengqiao.decision.scenario.ScenarioException;

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
            run = new Run(inForce, tried(inForce));
            last = run;
        }
        return run.trials();
    }

    /** Takes over trials that were run elsewhere, and lets go of those of what was in force before. */
    public synchronized void put(InForce inForce, Trials trials) {
        last = new Run(inForce, trials);
    }

    /** Scenarios are tests: a broken file of them takes nothing from the rules, and the command line tells of it. */
    private Trials tried(InForce inForce) {
        try {
            return Trials.run(folder, inForce);
        } catch (ScenarioException broken) {
            return Trials.none(inForce);
        }
    }
}
