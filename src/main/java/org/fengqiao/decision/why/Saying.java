package org.fengqiao.decision.why;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.decision.RuleRef;
import org.fengqiao.policy.rule.Rule;

/**
 * A rule that could say something, told from the rules alone.
 *
 * @param rule  with its basis and position
 * @param pack  title of the pack
 * @param says  everything it says
 * @param when  its condition as staff write it
 * @param from  first day in force, or null for ever
 * @param to    last day in force, or null for ever
 * @param how   how the body can come to play the part that the rule names; null where nothing needs telling
 * @param usual whether it needs no act of hand such as forwarding or designating for that
 * @param text  one sentence
 * @param source the rule itself; not for output
 */
public record Saying(RuleRef rule, String pack, String phase, List<String> says, String when, LocalDate from,
                     LocalDate to, String how, boolean usual, String text,
                     @JsonIgnore Rule source) {

    public Saying {
        says = List.copyOf(says);
    }
}
