package org.fengqiao.casework.stand;

import org.fengqiao.decision.Alert;

/**
 * An alert that took effect: a light, an alarm, a climb, an order or a notice. Raised once and never unsaid.
 *
 * @param demand id of the demand
 * @param entry  place in the log at which it was raised
 */
public record Raised(String demand, Alert alert, long entry) {

    boolean same(Raised other) {
        return demand.equals(other.demand) && alert.equals(other.alert);
    }
}
