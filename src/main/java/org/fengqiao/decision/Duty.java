package org.fengqiao.decision;

import java.time.Instant;
import java.util.List;

/**
 * A duty (职责): who owes what to whom by when, and why.
 *
 * @param id        stable within the matter: demand, action and debtor
 * @param action    for example 书面告知; not null
 * @param by        who owes it; not null
 * @param to        whom it is owed to, or null
 * @param clock     null for a duty without a limit
 * @param evidence  labels of the events that meet it
 * @param rules     the rules that set it; the first one sets the limit
 * @param reading   null when certain; otherwise the open reading under which it is owed, for example 性质=检举控告
 * @param state     as of the decision or assessment
 * @param metAt     when it was met, or null
 * @param attempts  acts that did not count (robot, unanswered, template)
 * @param note      who waived it and on what basis, what superseded it; null otherwise
 */
public record Duty(String id, String action, PartyRef by, PartyRef to, Clock clock, List<String> evidence,
                   List<RuleRef> rules, String reading, DutyState state, Instant metAt, int attempts, String note) {

    public Duty {
        evidence = List.copyOf(evidence);
        rules = List.copyOf(rules);
    }
}
