package org.fengqiao.policy.engine;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Rule;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;

/** The rules in force over one span of days, built into a network. */
final class Network {

    private final Rule[] rules;
    private final KieBase base;
    private final KieSessionConfiguration session;

    private Network(Rule[] rules, KieBase base, KieSessionConfiguration session) {
        this.rules = rules;
        this.base = base;
        this.session = session;
    }

    static Network of(List<Rule> rules) {
        KieSessionConfiguration session = KieServices.get().newKieSessionConfiguration();
        // Each session lives for one question: the base need not keep, and threads need not share, a list of them.
        session.setOption(KeepReferenceOption.NO);
        return new Network(rules.toArray(Rule[]::new), new NetworkBuilder().build(rules), session);
    }

    /** Adds to each demand's list the rules of the phases that match it. */
    void match(List<DemandFact> demands, Set<Phase> phases, List<List<Rule>> found) {
        if (rules.length == 0) {
            return;
        }
        Snapshot[] snapshots = new Snapshot[demands.size()];
        KieSession asking = base.newKieSession(session, null);
        try {
            for (int i = 0; i < snapshots.length; i++) {
                snapshots[i] = new Snapshot(demands.get(i), rules.length);
                asking.insert(snapshots[i]);
            }
            asking.fireAllRules();
        } finally {
            asking.dispose();
        }
        for (int i = 0; i < snapshots.length; i++) {
            BitSet matched = snapshots[i].matched;
            for (int at = matched.nextSetBit(0); at >= 0; at = matched.nextSetBit(at + 1)) {
                if (phases.contains(rules[at].phase())) {
                    found.get(i).add(rules[at]);
                }
            }
        }
    }
}
