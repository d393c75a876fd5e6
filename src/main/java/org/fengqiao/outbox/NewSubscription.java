package org.fengqiao.outbox;

import java.util.Set;

/** A subscription to make; see {@link Subscription}. */
public record NewSubscription(String name, String url, String body, Set<String> kinds, Set<String> bodies) {

    public NewSubscription {
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        bodies = bodies == null ? Set.of() : Set.copyOf(bodies);
    }
}
