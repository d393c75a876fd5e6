package org.fengqiao.gridplan;

import org.fengqiao.planning.ProgressListener;

/** A search that may be stopped from another thread; it then returns the best it has. */
interface Search {

    SearchOutcome run(ProgressListener listener);

    void stop();
}
