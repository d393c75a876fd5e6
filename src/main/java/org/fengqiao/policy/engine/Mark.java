package org.fengqiao.policy.engine;

import org.drools.model.functions.Block1;

/** The consequence of every rule: it notes that the rule matched. What the rule says is interpreted elsewhere. */
record Mark(int position) implements Block1<Snapshot> {

    @Override
    public void execute(Snapshot snapshot) {
        snapshot.matched.set(position);
    }
}
