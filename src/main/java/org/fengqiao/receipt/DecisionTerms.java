package org.fengqiao.receipt;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fengqiao.decision.Concluded;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.decision.Route;
import org.fengqiao.decision.RuleRef;

/** Collects from a decision of now what {@link SearchTerms#of(byte[])} reads from the JSON of one of any version. */
final class DecisionTerms {

    private final SortedSet<SearchTerms.Party> parties = new TreeSet<>();
    private final SortedSet<SearchTerms.Rule> rules = new TreeSet<>();

    private DecisionTerms() {
    }

    static SearchTerms of(Decision decision) {
        DecisionTerms found = new DecisionTerms();
        decision.demands().forEach(found::demand);
        return new SearchTerms(found.parties, found.rules);
    }

    private void demand(DemandDecision demand) {
        concluded(demand.purpose());
        concluded(demand.legalChannel());
        if (demand.route() != null) {
            route(demand.route());
        }
        demand.duties().forEach(d -> said(d.by(), Part.DEBTOR, d.to(), Part.CREDITOR, d.rules()));
        demand.powers().forEach(p -> said(p.by(), Part.EMPOWERED, null, null, p.rules()));
        demand.alerts().forEach(a -> said(a.by(), Part.ALERTING, a.to(), Part.ALERTED, a.rules()));
        demand.papers().forEach(p -> said(p.by(), Part.ISSUER, p.to(), Part.ADDRESSEE, p.rules()));
        demand.confirmations().forEach(c -> rules(c.rules()));
        demand.conflicts().forEach(c -> rules(c.rules()));
        demand.trace().forEach(entry -> rule(entry.rule()));
    }

    private void concluded(Concluded concluded) {
        if (concluded != null) {
            rules(concluded.rules());
        }
    }

    private void route(Route route) {
        party(route.firstHandler(), Part.FIRST_HANDLER);
        party(route.lead(), Part.LEAD);
        route.coHandlers().forEach(ref -> party(ref, Part.CO_HANDLER));
        party(route.coordinator(), Part.COORDINATOR);
        route.barred().forEach(ref -> party(ref, Part.BARRED));
        route.recusals().forEach(ref -> party(ref, Part.RECUSED));
        rules(route.rules());
    }

    private void said(PartyRef by, Part debtor, PartyRef to, Part creditor, List<RuleRef> because) {
        party(by, debtor);
        party(to, creditor);
        rules(because);
    }

    private void party(PartyRef ref, Part part) {
        if (ref != null && ref.body() != null && !ref.body().isEmpty()) {
            parties.add(SearchTerms.Party.of(ref.body(), part));
        }
    }

    private void rules(Collection<RuleRef> because) {
        because.forEach(this::rule);
    }

    private void rule(RuleRef ref) {
        if (ref != null && ref.name() != null && !ref.name().isEmpty()) {
            rules.add(SearchTerms.Rule.of(ref.pack() == null ? "" : ref.pack(), ref.name()));
        }
    }
}
