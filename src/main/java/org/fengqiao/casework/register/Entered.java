package org.fengqiao.casework.register;

import java.util.List;

/**
 * What came of an intake.
 *
 * @param matters  numbers in the register; more than one where a part was split off for confidentiality, the part that
 *                 the receiver works on first
 * @param repeated whether the same submission was there already: nothing was added
 * @param reminder whether the citizen had said the same before: it was added to that matter as a reminder
 */
public record Entered(List<String> matters, boolean repeated, boolean reminder) {
}
