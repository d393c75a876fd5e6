package org.fengqiao.decision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.fengqiao.calendar.Deadline;
import org.fengqiao.matter.EventKind;
import org.fengqiao.policy.outcome.HandlerRole;
import org.fengqiao.policy.outcome.Role;
import org.fengqiao.policy.rule.Rule;

/**
 * A duty before it is judged.
 *
 * @param to       null if owed to nobody in particular
 * @param rule     the rule that sets it, or null where the decision itself does
 * @param rules    the one that sets the limit first
 * @param readings labels of the readings under which it is owed; empty when it is certain
 * @param holder   the span for which a first handler holds the demand, or null for anybody else
 * @param nth      which occurrence of the start event it answers, from 0
 */
record Draft(String action, PartyRef by, PartyRef to, Terms terms, Rule rule, List<RuleRef> rules,
             Set<String> readings, Handovers.Holder holder, int nth) {

    /** What makes two drafts the same duty. */
    record Key(String action, String by, String to, EventKind from, Instant since, int nth) {
    }

    Key key() {
        return new Key(action, party(by), party(to), terms.from(), holder == null ? null : holder.from(),
                nth);
    }

    Draft with(Terms newTerms, List<RuleRef> newRules) {
        return new Draft(action, by, to, newTerms, rule, newRules, readings, holder, nth);
    }

    Draft joined(List<RuleRef> allRules, Set<String> allReadings) {
        return new Draft(action, by, to, terms, rule, allRules, allReadings, holder, nth);
    }

    Draft to(PartyRef newTo) {
        return new Draft(action, by, newTo, terms, rule, rules, readings, holder, nth);
    }

    /** The earlier end first; where the clock has not begun, as if it began with receipt; no limit comes last. */
    static Comparator<Draft> earliest(ClockWork clocks) {
        return Comparator.comparing((Draft d) -> d.end(clocks), Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private Instant end(ClockWork clocks) {
        if (terms.limit() == null) {
            return null;
        }
        Instant start = clocks.start(this);
        Deadline deadline = clocks.base(terms, start == null ? clocks.received() : start);
        return deadline.due();
    }

    /** A body under any of its parts, and a post beside it unless it merely answers for the first handler. */
    static String party(PartyRef party) {
        if (party == null || party.role().equals(Role.PETITIONER.label())) {
            return party == null ? "" : party.role();
        }
        String body = party.body() == null ? party.role() : party.body();
        boolean ofFirst = party.role().equals(Role.FIRST_PERSON.label()) || party.role().equals(Role.FIRST.label())
                || party.role().equals(HandlerRole.FIRST.label());
        return party.post() == null || ofFirst ? body : body + "·" + party.post();
    }
}
