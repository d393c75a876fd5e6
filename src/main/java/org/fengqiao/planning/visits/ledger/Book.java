package org.fengqiao.planning.visits.ledger;

import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.roster.VisitDuty;

/** Keeps what has been placed under one aspect, and prices what would come on top. */
interface Book {

    /** What the duty would add there (see {@link Tariff}); the duty itself must not be entered. */
    long price(VisitDuty duty, Slot slot);

    void enter(VisitDuty duty, Slot slot);

    void strike(VisitDuty duty, Slot slot);
}
