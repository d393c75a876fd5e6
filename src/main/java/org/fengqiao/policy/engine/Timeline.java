package org.fengqiao.policy.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;

import org.fengqiao.policy.rule.Rule;

/**
 * The rules of one phase over time. The first and last days of all rules cut time into spans within which the same
 * rules are in force; each span has its own network, built on first use.
 */
final class Timeline {

    private final List<Rule> rules;
    private final LocalDate[] firstDays;
    private final AtomicReferenceArray<Network> networks;

    Timeline(List<Rule> rules) {
        this.rules = rules;
        this.firstDays = rules.stream().map(Rule::validity)
                .flatMap(v -> Stream.of(v.from(), v.to() == null || v.to().equals(LocalDate.MAX)
                        ? null : v.to().plusDays(1)))
                .filter(day -> day != null).distinct().sorted().toArray(LocalDate[]::new);
        this.networks = new AtomicReferenceArray<>(firstDays.length + 1);
    }

    Network on(LocalDate day) {
        int at = Arrays.binarySearch(firstDays, day);
        int span = at >= 0 ? at + 1 : -at - 1;
        Network network = networks.get(span);
        return network != null ? network : build(span, day);
    }

    private synchronized Network build(int span, LocalDate day) {
        Network network = networks.get(span);
        if (network == null) {
            network = Network.of(rules.stream().filter(rule -> rule.validity().covers(day)).toList());
            networks.set(span, network);
        }
        return network;
    }
}
