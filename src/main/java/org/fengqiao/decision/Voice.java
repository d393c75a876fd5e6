package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.phrasing.OutcomePhrasing;
import org.fengqiao.policy.rule.Rule;

/** A rule with everything that a decision says of it whichever demand it fired on: worked out once per policy. */
final class Voice {

    /** The more specific first, then by name: independent of the order in which rules were written or fired. */
    static final Comparator<Voice> IN_ORDER = (a, b) -> Integer.compare(a.place, b.place);

    private final Rule rule;
    private final int rank;
    private final int place;
    private final int[] view;
    private final String id;
    private final String verify;
    private final RuleRef ref;
    private final List<String> says;
    private final List<Said<?>> said;
    private final AskedActs asked;
    private final VoiceJson json;

    /**
     * @param rank  how specific the rule's pack is: the higher, the more
     * @param place its place among all rules in that order
     * @param view  what it looks at, as {@link Views} numbers it
     */
    Voice(Rule rule, int rank, int place, int[] view) {
        this.rule = rule;
        this.rank = rank;
        this.place = place;
        this.view = view;
        this.id = rule.id();
        this.verify = rule.verify() == null ? null : id + "：" + rule.verify();
        this.ref = Said.ref(rule);
        this.says = List.copyOf(rule.then().stream().map(OutcomePhrasing::of).toList());
        List<Said<?>> outcomes = new ArrayList<>();
        for (Outcome outcome : rule.then()) {
            outcomes.add(new Said<>(this, outcome));
        }
        this.said = List.copyOf(outcomes);
        this.asked = new AskedActs(rule);
        this.json = VoiceJson.of(this);
    }

    Rule rule() {
        return rule;
    }

    int rank() {
        return rank;
    }

    int[] view() {
        return view;
    }

    /** {@link Rule#id()}. */
    String id() {
        return id;
    }

    /** What is still to be checked against its source, under its name; null where nothing is. */
    String verify() {
        return verify;
    }

    RuleRef ref() {
        return ref;
    }

    /** Label of its phase. */
    String phase() {
        return rule.phase().label();
    }

    AskedActs asked() {
        return asked;
    }

    VoiceJson json() {
        return json;
    }

    /** Its outcomes in Chinese. */
    List<String> says() {
        return says;
    }

    /** Its outcomes as it says them. */
    List<Said<?>> said() {
        return said;
    }
}
