package org.fengqiao.policy.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.fact.EventFact;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Rule;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.api.runtime.rule.FactHandle;

/** The rules in force over one span of days, built into a network. */
final class Network {

    private final Rule[] rules;
    private final Set<String> awaited;
    private final KieBase base;
    private final KieSessionConfiguration session;
    /**
     * Making sessions anew took a twentieth of a decision. One that has answered waits here for the next question; what
     * it was given last it lets go of then at the latest. One that fails is not used again.
     */
    private final Queue<KieSession> idle = new ConcurrentLinkedQueue<>();

    private Network(Rule[] rules, KieBase base, KieSessionConfiguration session) {
        this.rules = rules;
        this.awaited = Stream.of(rules).map(rule -> Occasion.of(rule).kind()).filter(kind -> !kind.equals(Occasion.ANY))
                .collect(Collectors.toSet());
        this.base = base;
        this.session = session;
    }

    static Network of(List<Rule> rules) {
        KieSessionConfiguration session = KieServices.get().newKieSessionConfiguration();
        // Each session is this network's own: the base need not keep, and threads need not share, a list of them.
        session.setOption(KeepReferenceOption.NO);
        return new Network(rules.toArray(Rule[]::new), new NetworkBuilder().build(rules), session);
    }

    /** Adds to each demand's list the rules of the phases that match it. */
    void match(List<DemandFact> demands, Set<Phase> phases, List<List<Rule>> found) {
        if (rules.length == 0) {
            return;
        }
        List<BitSet> matched = new ArrayList<>(demands.size());
        List<FactHandle> given = new ArrayList<>();
        KieSession waiting = idle.poll();
        KieSession asking = waiting == null ? base.newKieSession(session, null) : waiting;
        for (DemandFact demand : demands) {
            matched.add(new BitSet(rules.length));
            give(asking, demand, matched.get(matched.size() - 1), given);
        }
        asking.fireAllRules();
        given.forEach(asking::delete);
        idle.add(asking);
        for (int i = 0; i < matched.size(); i++) {
            BitSet those = matched.get(i);
            for (int at = those.nextSetBit(0); at >= 0; at = those.nextSetBit(at + 1)) {
                if (phases.contains(rules[at].phase())) {
                    found.get(i).add(rules[at]);
                }
            }
        }
    }

    private void give(KieSession asking, DemandFact demand, BitSet matched, List<FactHandle> given) {
        given.add(asking.insert(new Snapshot(demand, Occasion.ANY, matched)));
        Set<String> happened = new HashSet<>();
        for (EventFact event : demand.events()) {
            if (awaited.contains(event.kind()) && happened.add(event.kind())) {
                given.add(asking.insert(new Snapshot(demand, event.kind(), matched)));
            }
        }
    }
}
