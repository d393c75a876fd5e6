package org.fengqiao.decision;

import java.util.List;

/**
 * Where rules disagreed, or a floor or bar corrected them.
 *
 * @param kind     矛盾 (same pack), 从严 (floor), 禁止 (bar), 覆盖 (a more specific pack won) or 越权 (a body that has no
 *                 competence for the place)
 * @param text     one sentence in Chinese: what each said and what stands; not null
 * @param rules    every rule concerned
 */
public record Conflict(String kind, String text, List<RuleRef> rules) {

    public Conflict {
        rules = List.copyOf(rules);
    }
}
