package org.fengqiao.policy.outcome;

import org.fengqiao.calendar.TimeLimit;

/**
 * When an escalation takes effect, measured on a duty: so many units before or after its end. A duty that is met in
 * time never triggers one.
 *
 * @param action the duty watched; not null
 * @param after  true: {@code offset} after the end without evidence (逾期); false: {@code offset} before it (临期)
 * @param offset not null
 */
public record Trigger(String action, boolean after, TimeLimit offset) {
}
