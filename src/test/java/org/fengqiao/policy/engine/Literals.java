package org.fengqiao.policy.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Condition.All;
import org.fengqiao.policy.rule.Condition.Any;
import org.fengqiao.policy.rule.Condition.Compare;
import org.fengqiao.policy.rule.Condition.Contains;
import org.fengqiao.policy.rule.Condition.Exists;
import org.fengqiao.policy.rule.Condition.In;
import org.fengqiao.policy.rule.Condition.Operand.Literal;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.rule.Rule;

/** The values that rules ask for, with their neighbours, so that random facts often meet them and often just miss. */
public final class Literals {

    private final Map<String, TreeSet<String>> texts = new HashMap<>();
    private final TreeSet<Integer> numbers = new TreeSet<>(List.of(0, 1));
    private final TreeSet<LocalDate> days = new TreeSet<>(List.of(LocalDate.of(2026, 3, 2)));

    public Literals(List<Rule> rules) {
        rules.forEach(rule -> collect(rule.when()));
    }

    public RandomFacts facts(Random random) {
        Map<String, List<String>> stock = new HashMap<>();
        texts.forEach((component, words) -> stock.put(component, new ArrayList<>(words)));
        return new RandomFacts(random, component -> stock.getOrDefault(component, List.of("别的", "另一个")),
                List.copyOf(numbers), List.copyOf(days));
    }

    private void collect(Condition condition) {
        if (condition instanceof All all) {
            all.parts().forEach(this::collect);
        } else if (condition instanceof Any any) {
            any.parts().forEach(this::collect);
        } else if (condition instanceof Exists exists) {
            collect(exists.inner());
        } else if (condition instanceof In in) {
            in.values().forEach(value -> add(in.path(), value));
        } else if (condition instanceof Contains has) {
            add(has.path(), "前" + has.value() + "后");
        } else if (condition instanceof Compare compare && compare.operand() instanceof Literal literal) {
            add(compare.path(), literal.value());
        }
    }

    private void add(Path path, Object value) {
        if (value instanceof String text) {
            texts.computeIfAbsent(path.last().code(), code -> new TreeSet<>(List.of("别的"))).add(text);
        } else if (value instanceof Integer number) {
            numbers.addAll(List.of(number - 1, number, number + 1));
        } else if (value instanceof LocalDate day) {
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
    }
}
