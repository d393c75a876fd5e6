package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.phrasing.OutcomePhrasing;

/** A conclusion that has one value: the more specific pack wins, and a contradiction inside one pack is reported. */
final class Choice<O extends Outcome, V> {

    private final String subject;
    private final List<Said<O>> said;
    private final List<V> values;

    Choice(String subject, List<Said<?>> said, Class<O> kind, Function<O, V> value) {
        this(subject, Phases.of(kind, said), value);
    }

    Choice(String subject, List<Said<O>> said, Function<O, V> value) {
        this.subject = subject;
        this.said = new ArrayList<>(said);
        this.said.sort(Said.IN_ORDER);
        this.values = new ArrayList<>(said.size());
        for (Said<O> each : this.said) {
            values.add(value.apply(each.outcome()));
        }
    }

    /** Null if nothing was said. Of contradicting rules of one pack the first by name stands. */
    V best(List<Conflict> conflicts) {
        if (said.isEmpty()) {
            return null;
        }
        Said<O> first = said.get(0);
        V best = values.get(0);
        if (contradicted()) {
            List<Said<O>> peers = those(i -> said.get(i).rank() == first.rank());
            conflicts.add(new Conflict("矛盾", "同一规则包对" + subject + "说法不一：" + say(peers) + "。", Said.refs(peers)));
        }
        List<Said<O>> overruled = those(i -> said.get(i).rank() < first.rank() && !values.get(i).equals(best));
        if (!overruled.isEmpty()) {
            conflicts.add(new Conflict("覆盖", subject + "采用更具体的" + say(List.of(first)) + "，不采用"
                    + say(overruled) + "。", Said.refs(joined(first, overruled))));
        }
        return best;
    }

    /** Whether rules of the most specific pack disagree. */
    boolean contradicted() {
        for (int i = 1; i < said.size() && said.get(i).rank() == said.get(0).rank(); i++) {
            if (!values.get(i).equals(values.get(0))) {
                return true;
            }
        }
        return false;
    }

    /** The rules that said what stands. */
    List<Said<O>> agreeing() {
        return those(i -> values.get(i).equals(values.get(0)));
    }

    /** Every rule that said anything. */
    List<RuleRef> rules() {
        return Said.refs(said);
    }

    private List<Said<O>> those(IntPredicate wanted) {
        List<Said<O>> those = new ArrayList<>(said.size());
        for (int i = 0; i < said.size(); i++) {
            if (wanted.test(i)) {
                those.add(said.get(i));
            }
        }
        return those;
    }

    private String say(List<Said<O>> some) {
        return some.stream().map(s -> s.named() + "说「" + OutcomePhrasing.of(s.outcome()) + "」")
                .collect(Collectors.joining("，"));
    }

    private static <O extends Outcome> List<Said<O>> joined(Said<O> first, List<Said<O>> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
