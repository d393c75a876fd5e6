package org.fengqiao.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Rule;

/** Asks the policy phase by phase for one demand and keeps the trace of what answered. */
final class Phases {

    private final Policy policy;
    private final LocalDate day;
    private final List<TraceEntry> trace = new ArrayList<>();
    private final List<Examination.Asked> asked = new ArrayList<>();
    private final Set<String> verify = new TreeSet<>();
    private final Set<String> packs = new TreeSet<>();

    Phases(Policy policy, LocalDate day) {
        this.policy = policy;
        this.day = day;
    }

    /** What the rules of the phase say on the fact; {@code reading} is null where nothing is open. */
    List<Said<?>> ask(Phase phase, DemandFact fact, String reading) {
        asked.add(new Examination.Asked(phase, reading, fact));
        List<Rule> rules = new ArrayList<>(policy.matching(phase, fact, day));
        rules.sort(Comparator.<Rule>comparingInt(r -> -policy.rank(r.pack())).thenComparing(Rule::id));
        List<Said<?>> said = new ArrayList<>();
        for (Rule rule : rules) {
            trace.add(TraceWriter.entry(phase, reading, rule, fact));
            packs.add(rule.pack());
            if (rule.verify() != null) {
                verify.add(rule.id() + "：" + rule.verify());
            }
            for (Outcome outcome : rule.then()) {
                said.add(new Said<>(policy.rank(rule.pack()), rule, outcome));
            }
        }
        return said;
    }

    /** Those of one kind. */
    static <O extends Outcome> List<Said<O>> of(Class<O> kind, List<Said<?>> said) {
        return said.stream().filter(s -> kind.isInstance(s.outcome()))
                .map(s -> new Said<>(s.rank(), s.rule(), kind.cast(s.outcome()))).toList();
    }

    List<TraceEntry> trace() {
        return List.copyOf(trace);
    }

    /** Everything that rules were asked about, in the order of asking. */
    List<Examination.Asked> asked() {
        return List.copyOf(asked);
    }

    /** Marks of the rules that fired and are still to be checked against their source. */
    Set<String> verify() {
        return verify;
    }

    /** Names of the packs of which a rule fired. */
    Set<String> packs() {
        return packs;
    }
}
