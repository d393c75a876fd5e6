package org.fengqiao.receipt;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.fengqiao.calendar.WorkCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.TriggerContext;

/** Anchors at the start, to make up for missed days, and every night at ten past midnight in Asia/Shanghai. */
final class Nightly implements Runnable, Trigger {

    private static final Logger LOG = LoggerFactory.getLogger(Nightly.class);
    private static final int MINUTES_PAST_MIDNIGHT = 10;

    private final Anchors anchors;
    private final Receipts receipts;
    private final Clock clock;

    Nightly(Anchors anchors, Receipts receipts, Clock clock) {
        this.anchors = anchors;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    public void run() {
        anchors.anchor().forEach(made -> LOG.info("anchored {}: {} chains, {}", made.statement().day(),
                made.statement().leaves(), made.hash()));
        receipts.purgeIdempotencyKeys();
    }

    @Override
    public Instant nextExecution(TriggerContext context) {
        ZonedDateTime now = clock.instant().atZone(WorkCalendar.ZONE);
        return context.lastScheduledExecution() == null ? now.toInstant()
                : now.toLocalDate().plusDays(1).atTime(0, MINUTES_PAST_MIDNIGHT).atZone(WorkCalendar.ZONE).toInstant();
    }
}
