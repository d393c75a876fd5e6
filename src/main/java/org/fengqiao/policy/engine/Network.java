package org.fengqiao.policy.engine;

import java.util.ArrayList;
import java.util.List;

import org.fengqiao.policy.fact.DemandFact;
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

    List<Rule> matching(DemandFact demand) {
        if (rules.length == 0) {
            return List.of();
        }
        Snapshot snapshot = new Snapshot(demand, rules.length);
        KieSession asking = base.newKieSession(session, null);
        try {
            asking.insert(snapshot);
            asking.fireAllRules();
        } finally {
            asking.dispose();
        }
        List<Rule> found = new ArrayList<>(snapshot.matched.cardinality());
        for (int i = snapshot.matched.nextSetBit(0); i >= 0; i = snapshot.matched.nextSetBit(i + 1)) {
            found.add(rules[i]);
        }
        return List.copyOf(found);
    }
}
