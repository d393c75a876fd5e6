package org.fengqiao.policy.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.calendar.ClockUnit;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Phase;

/**
 * A word that begins a conclusion.
 *
 * @param argument  what stands in its brackets
 * @param required  modifiers that it cannot do without
 * @param optional  modifiers that it may have
 * @param outcome   makes the outcome of a statement that {@link #objection} has nothing against
 */
public record Verb(String label, String code, Phase phase, ArgumentType argument, Set<Modifier> required,
                   Set<Modifier> optional, Function<Statement, Outcome> outcome) {

    public boolean named(String name) {
        return label.equals(name) || code.equals(name);
    }

    public Optional<Modifier> modifier(String name) {
        return modifiers().filter(m -> m.named(name)).findFirst();
    }

    public List<String> modifierLabels() {
        return modifiers().map(Modifier::label).distinct().toList();
    }

    /** What is wrong with the statement as a whole, in Chinese; empty if nothing is. */
    public Optional<String> objection(Statement said) {
        List<String> missing = required.stream().filter(m -> !said.has(m)).sorted().map(Modifier::label).toList();
        if (!missing.isEmpty()) {
            return Optional.of("「" + label + "」还缺 " + missing.stream().map(m -> "." + m + "(…)")
                    .collect(Collectors.joining(" 和 ")));
        }
        if (said.has(Modifier.OVERDUE) && said.has(Modifier.DUE_SOON)) {
            return Optional.of("「逢逾期」与「逢临期」只能写一个");
        }
        if (argument == ArgumentType.COLOUR && !said.has(Modifier.OVERDUE) && !said.has(Modifier.DUE_SOON)) {
            return Optional.of("「" + label + "」还缺 .逢逾期(…) 或 .逢临期(…)，说明看哪项职责");
        }
        if (phase != Phase.LIMIT) {
            return Optional.empty();
        }
        if (said.has(Modifier.WITHIN) && !said.has(Modifier.FROM)) {
            return Optional.of("「" + label + "」写了「限」，还要写 .起自(\"收到\") 之类，说明从哪个事件起算");
        }
        for (Modifier onLimit : List.of(Modifier.EXTENDABLE, Modifier.OFFICE, Modifier.HEARING)) {
            if (said.has(onLimit) && !said.has(Modifier.WITHIN)) {
                return Optional.of("「" + onLimit.label() + "」要与「限」一起写");
            }
        }
        if (said.has(Modifier.OFFICE) && said.limit().unit() != ClockUnit.DAY
                && said.limit().unit() != ClockUnit.WORKING_DAY) {
            return Optional.of("「下班截止」只用于以日或工作日计的期限");
        }
        return Optional.empty();
    }

    private Stream<Modifier> modifiers() {
        return Stream.concat(required.stream(), optional.stream()).sorted();
    }
}
