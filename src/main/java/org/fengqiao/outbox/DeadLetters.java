package org.fengqiao.outbox;

import java.time.Instant;

/** Is told of each delivery that is given up, in the transaction that gives it up. */
public interface DeadLetters {

    /**
     * @param subscription its id
     * @param event        id of the event
     * @param why          in Chinese
     */
    void dead(String subscription, String event, String why, Instant at);
}
