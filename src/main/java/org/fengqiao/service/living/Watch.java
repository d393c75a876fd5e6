package org.fengqiao.service.living;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the store, and if switched on at the folders, at intervals. Looks rather than waits to be told: network file
 * systems and mounted volumes do not tell.
 */
public final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final LivingPolicies policies;
    private final PolicyFolders folders;
    private final boolean watching;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "policies");
        daemon.setDaemon(true);
        return daemon;
    });
    private String seen;
    private String settled;
    private boolean blind;

    /** @param watching whether changes of the folders are put in force without being asked for */
    public Watch(LivingPolicies policies, PolicyFolders folders, boolean watching, Duration every) {
        this.policies = policies;
        this.folders = folders;
        this.watching = watching;
        this.every = every;
    }

    public void start() {
        thread.scheduleWithFixedDelay(this::lookSafely, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
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

    private void lookSafely() {
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

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
