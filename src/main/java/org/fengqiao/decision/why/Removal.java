package org.fengqiao.decision.why;

import java.util.List;
import org.fengqiao.decision.RuleRef;

/**
 * Why a rule that did match is nevertheless not to be seen in the decision.
 *
 * @param kind 禁止, 从严, 覆盖, 矛盾 or 越权 as in a conflict; 人定 (a person decided otherwise), 所指 (the part is played by
 *             somebody else), 未触发 (the duty watched is not there or over) or 读法 (only under another reading)
 */
public record Removal(String kind, String text, List<RuleRef> rules) {

    public Removal {
        rules = List.copyOf(rules);
    }
}
