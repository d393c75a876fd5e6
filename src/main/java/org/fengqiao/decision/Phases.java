package org.fengqiao.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Rule;

/** Asks the policy phase by phase for one demand and keeps the trace of what answered. */
final class Phases {

    private record Prepared(List<Voice> voices, Views.Seen seen) {
    }

    private final Policy policy;
    private final Voices voices;
    private final LocalDate day;
    private final TraceBook trace = new TraceBook();
    private final List<Examination.Asked> asked = new ArrayList<>();
    private final Map<DemandFact, Prepared> prepared = new IdentityHashMap<>();
    private final Set<String> verify = new HashSet<>();
    private final Set<String> packs = new HashSet<>();

    Phases(Policy policy, LocalDate day) {
        this.policy = policy;
        this.voices = policy.derived(Voices.class, Voices::new);
        this.day = day;
    }

    /** Finds the rules of several phases and facts in one go, for when they are asked. */
    void prepare(Set<Phase> phases, List<DemandFact> facts) {
        List<List<Rule>> found = policy.matching(phases, facts, day);
        prepared.clear();
        for (int i = 0; i < found.size(); i++) {
            prepared.put(facts.get(i), new Prepared(voices.of(found.get(i)), voices.views().on(facts.get(i))));
        }
    }

    /** What the rules of the phase say on the fact, both prepared; {@code reading} is null where nothing is open. */
    List<Said<?>> ask(Phase phase, DemandFact fact, String reading) {
        asked.add(new Examination.Asked(phase, reading, fact));
        List<Said<?>> said = new ArrayList<>();
        Prepared ready = prepared.get(fact);
        Views.Seen seen = ready.seen();
        for (Voice voice : ready.voices()) {
            if (voice.rule().phase() == phase) {
                trace.add(voice, reading, seen.of(voice.view()));
                packs.add(voice.rule().pack());
                if (voice.verify() != null) {
                    verify.add(voice.verify());
                }
                said.addAll(voice.said());
            }
        }
        return said;
    }

    /** Those of one kind. */
    static <O extends Outcome> List<Said<O>> of(Class<O> kind, List<Said<?>> said) {
        List<Said<O>> those = new ArrayList<>();
        for (Said<?> each : said) {
            if (kind.isInstance(each.outcome())) {
                @SuppressWarnings("unchecked") // its only component is of that kind
                Said<O> one = (Said<O>) each;
                those.add(one);
            }
        }
        return those;
    }

    TraceBook trace() {
        return trace;
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
