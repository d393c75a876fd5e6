package org.fengqiao.policy;

import java.util.List;
import java.util.stream.Stream;

import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.rule.Rule;

/**
 * A pack with all it extends, from the national one down to the pack itself.
 *
 * @param packs at least one
 */
record Lineage(List<PackContent> packs) {

    /** One outcome of a rule, and how specific its pack is: the higher, the more specific. */
    record Said<T extends Outcome>(int rank, Rule rule, T outcome) {
    }

    Lineage {
        packs = List.copyOf(packs);
    }

    PackContent own() {
        return packs.get(packs.size() - 1);
    }

    Switches switches() {
        Switches switches = Switches.DEFAULT;
        for (PackContent content : packs) {
            switches = switches.with(content.switches());
        }
        return switches;
    }

    List<Rule> rules() {
        return packs.stream().flatMap(content -> content.rules().stream()).toList();
    }

    /** Every outcome of a kind in the whole lineage. */
    <T extends Outcome> Stream<Said<T>> all(Class<T> kind) {
        return Stream.iterate(0, rank -> rank < packs.size(), rank -> rank + 1)
                .flatMap(rank -> in(packs.get(rank), rank, kind));
    }

    /** Those of the pack itself. */
    <T extends Outcome> Stream<Said<T>> own(Class<T> kind) {
        return in(own(), packs.size() - 1, kind);
    }

    private static <T extends Outcome> Stream<Said<T>> in(PackContent content, int rank, Class<T> kind) {
        return content.rules().stream().flatMap(rule -> rule.then().stream().filter(kind::isInstance)
                .map(outcome -> new Said<>(rank, rule, kind.cast(outcome))));
    }
}
