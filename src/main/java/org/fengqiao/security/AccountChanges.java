package org.fengqiao.security;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Counts changes of accounts and tokens at this instance: what was found before the last one is looked up again. */
@Component
class AccountChanges {

    private final AtomicLong count = new AtomicLong();

    long count() {
        return count.get();
    }

    void add() {
        count.incrementAndGet();
    }
}
