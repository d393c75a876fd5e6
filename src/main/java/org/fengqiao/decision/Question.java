package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.term.Labelled;

/**
 * Merges the answers of rules to one question. The most specific pack proposes the value; but what any pack leaves for
 * a person to confirm stays open, because a local rule must not take that decision away.
 */
final class Question<T extends Labelled> {

    private final String subject;
    private final List<Answer<T>> answers;
    private final List<Conflict> conflicts = new ArrayList<>();

    Question(String subject, List<Answer<T>> answers) {
        this.subject = subject;
        this.answers = answers.size() < 2 ? answers : answers.stream()
                .sorted(Comparator.<Answer<T>>comparingInt(a -> -a.said().rank())
                        .thenComparing(Answer::proposal)
                        .thenComparing(a -> a.said().by().id())
                        .thenComparing(a -> a.value().code())).toList();
    }

    /** A person gave the value: rules can only agree. */
    Conclusion<T> given(T value) {
        List<Answer<T>> others = answers.stream().filter(a -> !a.proposal() && a.value() != value).toList();
        if (!others.isEmpty()) {
            conflicts.add(new Conflict("覆盖", subject + "已由人定为「" + value.label() + "」，不采用" + say(others) + "。",
                    refs(others)));
        }
        return new Conclusion<>(value, false, List.of(), refs(agreeing(value)), null, List.of(), conflicts);
    }

    /** No rule answered: the fallback is only a proposal. */
    Conclusion<T> unanswered(T fallback, List<T> alternatives) {
        return new Conclusion<>(fallback, true, alternatives, List.of(), Conclusion.RECEIVER_IN_15_DAYS, List.of(),
                List.of());
    }

    boolean answered() {
        return !answers.isEmpty();
    }

    Conclusion<T> merged() {
        Answer<T> best = answers.get(0);
        T value = best.value();
        List<Answer<T>> peers = answers.stream().filter(a -> a.said().rank() == best.said().rank()).toList();
        boolean contradicted = peers.stream().anyMatch(a -> a.value() != value);
        if (contradicted) {
            conflicts.add(new Conflict("矛盾", "同一规则包对" + subject + "说法不一：" + say(peers) + "；暂按「"
                    + value.label() + "」，由人确认。", refs(peers)));
        }
        List<Answer<T>> overruled = answers.stream()
                .filter(a -> a.said().rank() < best.said().rank() && a.value() != value).toList();
        if (!overruled.isEmpty()) {
            conflicts.add(new Conflict("覆盖", subject + "按更具体的规则包定为「" + value.label() + "」，另有"
                    + say(overruled) + "。", refs(union(overruled, agreeing(value)))));
        }
        List<Answer<T>> proposals = answers.stream().filter(Answer::proposal).toList();
        if (proposals.isEmpty() && !contradicted) {
            return new Conclusion<>(value, false, List.of(), refs(agreeing(value)), null, List.of(), conflicts);
        }
        Set<T> possible = new LinkedHashSet<>();
        (best.proposal() ? answers : union(peers, proposals)).forEach(a -> {
            possible.add(a.value());
            possible.addAll(a.alternatives());
        });
        possible.remove(value);
        List<T> alternatives = possible.stream().sorted(Comparator.comparing(Labelled::code)).toList();
        Outcome.Confirmation ask = proposals.stream().map(Answer::confirmation).filter(c -> c != null).findFirst()
                .orElse(Conclusion.RECEIVER_IN_15_DAYS);
        return new Conclusion<>(value, true, alternatives, refs(agreeing(value)), ask,
                refs(proposals.isEmpty() ? peers : proposals), conflicts);
    }

    private List<Answer<T>> agreeing(T value) {
        List<Answer<T>> agreeing = new ArrayList<>(answers.size());
        for (Answer<T> answer : answers) {
            if (answer.value() == value) {
                agreeing.add(answer);
            }
        }
        return agreeing;
    }

    private static <T extends Labelled> List<Answer<T>> union(List<Answer<T>> some, List<Answer<T>> others) {
        Set<Answer<T>> both = new LinkedHashSet<>(some);
        both.addAll(others);
        return List.copyOf(both);
    }

    private static <T extends Labelled> String say(List<Answer<T>> answers) {
        return answers.stream().map(a -> a.said().named() + "说「" + a.value().label() + "」")
                .distinct().collect(Collectors.joining("，"));
    }

    private static <T extends Labelled> List<RuleRef> refs(List<Answer<T>> answers) {
        List<Said<?>> said = new ArrayList<>(answers.size());
        answers.forEach(answer -> said.add(answer.said()));
        return Said.refs(said);
    }
}
