package org.fengqiao.service.living;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the store, and if switched on at the folders. Looks at intervals rather than waits to be told: network file
 * systems and mounted volumes do not tell.
 */
public final class Watch implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final LivingPolicies policies;
    private final PolicyFolders folders;
    private final boolean watching;
    private String seen;
    private String settled;
    private boolean blind;

    /** @param watching whether changes of the folders are put in force without being asked for */
    public Watch(LivingPolicies policies, PolicyFolders folders, boolean watching) {
        this.policies = policies;
        this.folders = folders;
        this.watching = watching;
    }

    /** A change counts once two looks in a row find the folders the same: whoever writes them is done then. */
    void look() {
        policies.agree();
        if (!watching) {
            return;
        }
        String now = folders.stamp();
        boolean quiet = now.equals(seen);
        seen = now;
        if (quiet && !now.equals(settled)) {
            settled = now;
            policies.reload(Cause.WATCH, null);
        }
    }

    @Override
    public void run() {
        try {
            look();
            blind = false;
        } catch (RuntimeException failed) {
            // The next look may fare better; giving up would leave this instance behind for good.
            if (!blind) {
                LOG.warn("cannot look for changed policies, trying again: {}", failed.toString());
            }
            blind = true;
        }
    }
}
