package org.fengqiao.decision;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.outcome.Outcome;

/**
 * Which orders were withdrawn: what such an order began, and what answering it began, is asked for no longer. An order
 * bears the number of its paper where it was given by serving it; one that was told first is the newest of that body
 * before its paper was served, or withdrawn unserved.
 */
final class Withdrawals {

    /** The papers that rules order with, for example 督办单. */
    private record Orders(Set<String> papers) {

        static Orders of(Policy policy) {
            return new Orders(policy.rules().stream().flatMap(rule -> rule.then().stream())
                    .filter(Outcome.Order.class::isInstance).map(order -> ((Outcome.Order) order).paper())
                    .collect(Collectors.toUnmodifiableSet()));
        }
    }

    private final List<Resolved.Happened> events;
    /** By place of the order among the events. */
    private final Map<Integer, Resolved.Happened> withdrawn = new HashMap<>();

    /** @param events those of the demand, in order */
    Withdrawals(Policy policy, List<Resolved.Happened> events) {
        this.events = events;
        for (Resolved.Happened happened : events) {
            if (did(happened, EventKind.PAPER_WITHDRAWN) && happened.event().about() != null
                    && policy.derived(Orders.class, Orders::of).papers().contains(happened.event().about())) {
                order(happened).ifPresent(at -> withdrawn.put(at, happened));
            }
        }
    }

    /**
     * What withdrew the order that was given, or answered, there.
     *
     * @param at place among the events, or negative for none
     */
    Optional<Resolved.Happened> of(int at) {
        if (at < 0 || withdrawn.isEmpty()) {
            return Optional.empty();
        }
        return did(events.get(at), EventKind.SUPERVISION_ANSWERED) ? answered(events.get(at).event().at())
                : Optional.ofNullable(withdrawn.get(at));
    }

    /** An answer is to be verified as long as one of the orders before it stands. */
    private Optional<Resolved.Happened> answered(Instant at) {
        return newest(i -> !withdrawn.containsKey(i), at).isPresent() ? Optional.empty()
                : newest(withdrawn::containsKey, at).map(withdrawn::get);
    }

    private Optional<Integer> order(Resolved.Happened withdrawal) {
        String number = withdrawal.event().value();
        Predicate<Resolved.Happened> same = h -> h.body() != null && withdrawal.body() != null
                && h.body().code().equals(withdrawal.body().code());
        Predicate<Resolved.Happened> bears = same.and(h -> number != null && number.equals(h.event().about()));
        Instant until = withdrawal.event().at();
        Instant served = events.stream().filter(h -> did(h, EventKind.DELIVERED) && bears.test(h))
                .map(h -> h.event().at()).findFirst().orElse(until);
        return newest(i -> !withdrawn.containsKey(i) && bears.test(events.get(i)), until)
                .or(() -> newest(i -> !withdrawn.containsKey(i) && same.test(events.get(i))
                        && !numbered(events.get(i).event()), served));
    }

    /** The newest order until then, of those at such places. */
    private Optional<Integer> newest(IntPredicate which, Instant until) {
        return IntStream.iterate(events.size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> did(events.get(i), EventKind.SUPERVISED) && !events.get(i).event().at().isAfter(until)
                        && which.test(i)).boxed().findFirst();
    }

    /** Numbers of papers hold the year in such brackets (GB/T 9704). */
    private static boolean numbered(Event order) {
        return order.about() != null && order.about().contains("〔");
    }

    private static boolean did(Resolved.Happened happened, EventKind kind) {
        return happened.event().kind() == kind && happened.event().result() == EventResult.DONE;
    }
}
