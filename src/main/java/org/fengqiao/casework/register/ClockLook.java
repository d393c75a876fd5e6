package org.fengqiao.casework.register;

import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.TriggerContext;

/**
 * Looks every moment whether anything fell due: one look at an index, whatever the number of open matters. Once nothing is
 * due any more, whether the directory changed. What fails stays due.
 */
final class ClockLook implements Runnable, Trigger {

    private final CaseClock clock;
    private final Lines lines;
    private final Contacts contacts;
    private final Duration look;
    private volatile boolean struck;

    ClockLook(CaseClock clock, Lines lines, Contacts contacts, Duration look) {
        this.clock = clock;
        this.lines = lines;
        this.contacts = contacts;
        this.look = look;
    }

    @Override
    public void run() {
        // Should it fail, the next look is a moment away.
        struck = false;
        struck = clock.strikeNext();
        if (!struck) {
            lines.follow();
            contacts.follow();
        }
    }

    @Override
    public Instant nextExecution(TriggerContext context) {
        Instant now = context.getClock().instant();
        return struck || context.lastCompletion() == null ? now : now.plus(look);
    }
}
