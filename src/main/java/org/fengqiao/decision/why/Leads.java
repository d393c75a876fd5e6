package org.fengqiao.decision.why;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.decision.Examination;
import org.fengqiao.policy.outcome.HandlerRole;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.rule.Rule;

/**
 * Follows what a rule looks at back to the input: where it looks at a conclusion, the rules that draw it, or could,
 * are asked in turn.
 */
final class Leads {

    private static final int MOST = 400;
    private static final Map<String, Phase> DRAWN_IN = Map.of("purpose", Phase.CLASSIFY, "purposeOpen", Phase.CLASSIFY,
            "caseLevel", Phase.CLASSIFY, "legalChannel", Phase.DIVERT, "legalChannelOpen", Phase.DIVERT,
            "firstHandler", Phase.ASSIGN, "lead", Phase.ASSIGN, "coHandlers", Phase.ASSIGN);

    private final Ground ground;
    private final List<Wish> wishes = new ArrayList<>();
    private final Deque<Wish> open = new ArrayDeque<>();
    private final Set<String> followed = new HashSet<>();

    Leads(Ground ground) {
        this.ground = ground;
    }

    /** Everything that might make the rule match, or match no more. */
    Leads turning(Rule rule, boolean match) {
        follow(rule, match, true);
        return this;
    }

    Leads and(Wish wish) {
        add(wish);
        return this;
    }

    List<Wish> wishes() {
        while (!open.isEmpty() && wishes.size() < MOST) {
            Wish wish = open.poll();
            Path path = wish instanceof Wish.Value value ? value.path() : ((Wish.Member) wish).list();
            String root = path.fields().get(0).code();
            if (DRAWN_IN.containsKey(root)) {
                Predicate<Object> good = wish instanceof Wish.Value value && path.fields().size() == 1
                        && !root.endsWith("Open") ? value.good() : v -> true;
                drawn(root, good);
            }
        }
        return List.copyOf(wishes);
    }

    private void drawn(String root, Predicate<Object> good) {
        for (Rule rule : ground.policy().rules()) {
            if (rule.phase() != DRAWN_IN.get(root) || !ground.inForce(rule)) {
                continue;
            }
            List<Object> values = rule.then().stream().flatMap(o -> values(root, o)).toList();
            if (values.isEmpty()) {
                continue;
            }
            if (ground.matched(rule)) {
                follow(rule, false, false);
            } else if (values.stream().anyMatch(good)) {
                follow(rule, true, false);
            }
        }
    }

    /** What the outcome says of the conclusion; empty if it is about something else. */
    private static Stream<Object> values(String root, Outcome outcome) {
        if (outcome instanceof Outcome.Classify o && root.startsWith("purpose")) {
            return Stream.concat(Stream.of(o.purpose()), o.alternatives().stream()).map(p -> p.label());
        } else if (outcome instanceof Outcome.Divert o && root.startsWith("legalChannel")) {
            return Stream.concat(Stream.of(o.channel()), o.alternatives().stream()).map(c -> c.label());
        } else if (outcome instanceof Outcome.Grade o && root.equals("caseLevel")) {
            return Stream.of(o.level());
        } else if (outcome instanceof Outcome.Assign o) {
            HandlerRole role = root.equals("firstHandler") ? HandlerRole.FIRST
                    : root.equals("lead") ? HandlerRole.LEAD : HandlerRole.CO;
            return o.role() == role ? Stream.of(o.party().text()) : Stream.empty();
        }
        return Stream.empty();
    }

    private void follow(Rule rule, boolean match, boolean direct) {
        if (!ground.inForce(rule) || !followed.add(rule.id() + match)) {
            return;
        }
        if (match) {
            ground.closest(rule).ifPresent(a -> Wishes.of(rule.when(), true, a.fact(), direct).forEach(this::add));
        } else {
            for (Examination.Asked asked : ground.asked(rule.phase())) {
                Wishes.of(rule.when(), false, asked.fact(), direct).forEach(this::add);
            }
        }
    }

    private void add(Wish wish) {
        if (!wishes.contains(wish)) {
            wishes.add(wish);
            open.add(wish);
        }
    }
}
