package org.fengqiao.web.page;

import org.fengqiao.policy.Pack;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.rule.Rule;

/**
 * A pack in a list.
 *
 * @param own    number of its own rules
 * @param verify number of marks that something is still to be checked, of the pack and of its own rules
 */
record PackRow(Pack pack, String valid, long own, long verify, String revision) {

    static PackRow of(Policy policy) {
        Pack pack = policy.pack();
        long own = policy.rules().stream().filter(rule -> rule.pack().equals(pack.name())).count();
        long marked = policy.rules().stream().filter(rule -> rule.pack().equals(pack.name()))
                .map(Rule::verify).filter(mark -> mark != null).count();
        return new PackRow(pack, new ValidDays().of(pack.validity()), own, marked + pack.verify().size(),
                policy.revision());
    }
}
