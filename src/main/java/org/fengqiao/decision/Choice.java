package org.fengqiao.decision;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.phrasing.OutcomePhrasing;

/** A conclusion that has one value: the more specific pack wins, and a contradiction inside one pack is reported. */
final class Choice<O extends Outcome, V> {

    private final String subject;
    private final List<Said<O>> said;
    private final Function<O, V> value;

    Choice(String subject, List<Said<?>> said, Class<O> kind, Function<O, V> value) {
        this(subject, Phases.of(kind, said), value);
    }

    Choice(String subject, List<Said<O>> said, Function<O, V> value) {
        this.subject = subject;
        this.said = said.stream().sorted(Said.IN_ORDER).toList();
        this.value = value;
    }

    /** Null if nothing was said. Of contradicting rules of one pack the first by name stands. */
    V best(List<Conflict> conflicts) {
        if (said.isEmpty()) {
            return null;
        }
        Said<O> first = said.get(0);
        V best = value.apply(first.outcome());
        List<Said<O>> peers = peers();
        if (contradicted()) {
            conflicts.add(new Conflict("矛盾", "同一规则包对" + subject + "说法不一：" + say(peers) + "。", Said.refs(peers)));
        }
        List<Said<O>> overruled = said.stream()
                .filter(s -> s.rank() < first.rank() && !value.apply(s.outcome()).equals(best)).toList();
        if (!overruled.isEmpty()) {
            conflicts.add(new Conflict("覆盖", subject + "采用更具体的" + say(List.of(first)) + "，不采用"
                    + say(overruled) + "。", Said.refs(joined(first, overruled))));
        }
        return best;
    }

    /** Whether rules of the most specific pack disagree. */
    boolean contradicted() {
        return peers().stream().map(s -> value.apply(s.outcome())).distinct().count() > 1;
    }

    /** The rules that said what stands. */
    List<Said<O>> agreeing() {
        return said.isEmpty() ? List.of() : said.stream()
                .filter(s -> value.apply(s.outcome()).equals(value.apply(said.get(0).outcome()))).toList();
    }

    /** Every rule that said anything. */
    List<RuleRef> rules() {
        return Said.refs(said);
    }

    private List<Said<O>> peers() {
        return said.stream().filter(s -> s.rank() == said.get(0).rank()).toList();
    }

    private String say(List<Said<O>> some) {
        return some.stream().map(s -> s.named() + "说「" + OutcomePhrasing.of(s.outcome()) + "」")
                .collect(Collectors.joining("，"));
    }

    private static <O extends Outcome> List<Said<O>> joined(Said<O> first, List<Said<O>> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
