package org.fengqiao.web.page;

import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.decision.RuleRef;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.rule.Rule;

/** Rules as their files have them, under the revision that decided. */
public final class RuleTexts {

    private final Map<String, String> texts;

    /** @param policy null where that revision can no longer be read: no text is then known */
    RuleTexts(Policy policy) {
        this.texts = policy == null ? Map.of() : policy.rules().stream().collect(Collectors.toMap(Rule::id,
                rule -> rule.source().text(), (first, again) -> first));
    }

    /** The text, or null if it is not known. */
    public String of(RuleRef rule) {
        return texts.get(rule.pack() + "/" + rule.name());
    }
}
