package org.fengqiao.decision;

import java.util.List;

/**
 * What a person must confirm.
 *
 * @param subject      性质, 途径, …; not null
 * @param proposed     value proposed; not null
 * @param alternatives other readings still open
 * @param duty         id of the duty to confirm; its clock says until when
 */
public record Confirmation(String subject, String proposed, List<String> alternatives, String duty,
                           List<RuleRef> rules) {

    public Confirmation {
        alternatives = List.copyOf(alternatives);
        rules = List.copyOf(rules);
    }
}
