package org.fengqiao.policy.rule;

import java.util.List;
import org.fengqiao.place.Validity;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Phase;

/**
 * A rule, whichever way it was written.
 *
 * @param pack     name of the pack that holds it
 * @param name     unique within the pack
 * @param phase    phase of all its outcomes
 * @param verify   why the rule still needs checking against its source, or null
 * @param when     condition on the demand
 * @param then     at least one outcome, all of {@code phase}
 */
public record Rule(String pack, String name, Phase phase, Basis basis, Validity validity, String verify,
                   Condition when, List<Outcome> then, Source source) {

    public Rule {
        then = List.copyOf(then);
    }

    /** Unique over all packs. */
    public String id() {
        return pack + "/" + name;
    }
}
