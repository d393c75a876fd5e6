package org.fengqiao.testing;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Waits for a job as a client does: by asking. */
public final class JobWatch {

    private static final Set<String> OPEN = Set.of("waiting", "running");
    private static final int ASKED = 1_200;

    private JobWatch() {
    }

    /** The job once it is over. */
    public static JsonNode ended(Http http, String path) {
        for (int asked = 0; asked < ASKED; asked++) {
            JsonNode job = Http.json(http.get(path));
            if (!OPEN.contains(job.path("state").asString(""))) {
                return job;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("the job does not end");
    }
}
