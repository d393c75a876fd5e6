package org.fengqiao.service.living;

import java.util.List;

/**
 * What changed in a pack, leaving out what it inherits.
 *
 * @param pack     its name
 * @param title    its title in Chinese
 * @param shift    whether the pack itself came, went or changed
 * @param added    names of new rules
 * @param removed  names of rules that are gone
 * @param changed  names of rules of which text, condition, outcome, basis or dates changed
 * @param switches one sentence in Chinese for each switch that is set otherwise, its own or inherited
 */
public record PackChange(String pack, String title, Shift shift, List<String> added, List<String> removed,
                         List<String> changed, List<String> switches) {

    public PackChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        switches = List.copyOf(switches);
    }

    boolean nothing() {
        return shift == Shift.CHANGED && added.isEmpty() && removed.isEmpty() && changed.isEmpty()
                && switches.isEmpty();
    }
}
