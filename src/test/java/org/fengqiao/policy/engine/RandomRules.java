package org.fengqiao.policy.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fengqiao.place.Validity;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Basis;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Condition.All;
import org.fengqiao.policy.rule.Condition.Any;
import org.fengqiao.policy.rule.Condition.Compare;
import org.fengqiao.policy.rule.Condition.Contains;
import org.fengqiao.policy.rule.Condition.Exists;
import org.fengqiao.policy.rule.Condition.In;
import org.fengqiao.policy.rule.Condition.Operand;
import org.fengqiao.policy.rule.Condition.Operator;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.policy.rule.Source;
import org.fengqiao.policy.vocabulary.FactType;
import org.fengqiao.policy.vocabulary.Facts;
import org.fengqiao.policy.vocabulary.Field;
import org.fengqiao.policy.vocabulary.ValueType;

/** Rules over every path of the vocabulary, of every form of condition. */
public final class RandomRules {

    /** Texts that would break out of a generated text, were there one. */
    public static final List<String> TEXTS = List.of("甲", "乙", "丙", "丁", "甲\"乙", "a\\u0022b", "null", "true", "5",
            "2026-01-05", "", "甲乙丙");
    public static final List<Integer> NUMBERS = IntStream.rangeClosed(-1, 14).boxed().toList();
    public static final List<LocalDate> DAYS = IntStream.rangeClosed(0, 14)
            .mapToObj(i -> LocalDate.of(2026, 1, 1).plusDays(i)).toList();

    private final Random random;
    private final Facts facts = new Facts();
    private final List<Path> values = new ArrayList<>();
    private final List<Path> lists = new ArrayList<>();

    public RandomRules(Random random) {
        this.random = random;
        paths(facts.demand(), List.of(), values, lists);
    }

    /** Only so many paths, chosen at random: many rules on few paths are what switches Drools' indexes on. */
    public RandomRules onFewPaths(int count) {
        Collections.shuffle(values, random);
        values.subList(Math.min(count, values.size()), values.size()).clear();
        return this;
    }

    public List<Rule> rules(int count) {
        return IntStream.range(0, count).mapToObj(this::rule).toList();
    }

    /** Rules of which each waits for an event of one kind and asks some more of it and of the demand. */
    List<Rule> waiting(int count) {
        Path events = lists.stream().filter(list -> list.code().equals("events")).findFirst().orElseThrow();
        List<Path> inner = inner(events);
        Path kind = inner.stream().filter(path -> path.code().equals("kind")).findFirst().orElseThrow();
        return IntStream.range(0, count).mapToObj(number -> {
            List<Condition> asked = new ArrayList<>(some(random.nextInt(3), () -> condition(inner, 1)));
            asked.add(new Compare(kind, Operator.EQUAL, new Operand.Literal(pick(TEXTS))));
            List<Condition> all = new ArrayList<>(some(random.nextInt(3), () -> condition(values, 0)));
            all.add(new Exists(events, false, new All(asked)));
            Collections.shuffle(all, random);
            return rule(number, new All(all));
        }).toList();
    }

    private Rule rule(int number) {
        return rule(number, random.nextInt(40) == 0 ? new All(List.of())
                : new All(some(1 + random.nextInt(3), () -> condition(values, 0))));
    }

    private Rule rule(int number, Condition when) {
        return new Rule("p", "规则" + number, Phase.PAPER, new Basis("试", ""), validity(), null, when,
                List.of(new Outcome.Notice("n" + number)), new Source("p/a.drl", number + 1, 1, ""));
    }

    private Validity validity() {
        LocalDate from = random.nextInt(3) > 0 ? null : pick(DAYS);
        LocalDate to = random.nextInt(3) > 0 ? null : (from == null ? pick(DAYS) : from.plusDays(random.nextInt(5)));
        return new Validity(from, to);
    }

    private Condition condition(List<Path> from, int depth) {
        int kind = random.nextInt(depth < 2 ? 12 : 9);
        Path path = pick(from);
        ValueType type = path.last().type();
        if (type == ValueType.OBJECT) {
            return new Compare(path, random.nextBoolean() ? Operator.EQUAL : Operator.NOT_EQUAL,
                    new Operand.Literal(null));
        }
        return switch (kind) {
            case 0 -> new In(path, random.nextBoolean(), some(1 + random.nextInt(4), () -> literal(type)));
            case 1 -> type == ValueType.TEXT ? new Contains(path, random.nextBoolean(), pick(TEXTS))
                    : new Compare(path, Operator.EQUAL, new Operand.Literal(literal(type)));
            case 2 -> reference(path);
            case 9 -> new Any(some(1 + random.nextInt(3), () -> condition(from, depth + 1)));
            case 10 -> new All(some(1 + random.nextInt(3), () -> condition(from, depth + 1)));
            case 11 -> depth == 0 ? exists() : new Any(List.of());
            default -> new Compare(path, operator(type),
                    new Operand.Literal(random.nextInt(8) == 0 ? null : literal(type)));
        };
    }

    private Condition exists() {
        Path list = pick(lists);
        List<Path> inner = inner(list);
        return new Exists(list, random.nextBoolean(),
                new All(some(random.nextInt(3), () -> condition(inner, 1))));
    }

    private List<Path> inner(Path list) {
        List<Path> inner = new ArrayList<>();
        paths(facts.type(list.last().target()).orElseThrow(), List.of(), inner, new ArrayList<>());
        return inner;
    }

    private Condition reference(Path path) {
        List<Path> alike = values.stream().filter(p -> p.last().type() == path.last().type()).toList();
        return alike.isEmpty() ? new Any(List.of())
                : new Compare(path, operator(path.last().type()), new Operand.Reference(pick(alike)));
    }

    private Operator operator(ValueType type) {
        boolean ordered = type == ValueType.INTEGER || type == ValueType.DATE;
        return random.nextInt(3) > 0 && !ordered ? Operator.EQUAL : Operator.values()[random.nextInt(ordered ? 6 : 2)];
    }

    private Object literal(ValueType type) {
        return switch (type) {
            case TEXT -> pick(TEXTS);
            case INTEGER -> pick(NUMBERS);
            case FLAG -> random.nextBoolean();
            case DATE -> pick(DAYS);
            case TEXTS, OBJECT, LIST -> throw new IllegalArgumentException(type.label());
        };
    }

    private void paths(FactType type, List<Field> above, List<Path> into, List<Path> listsInto) {
        for (Field field : type.fields()) {
            List<Field> way = new ArrayList<>(above);
            way.add(field);
            if (field.type() == ValueType.LIST) {
                listsInto.add(new Path(way));
                continue;
            }
            into.add(new Path(way));
            if (field.type() == ValueType.OBJECT) {
                paths(facts.type(field.target()).orElseThrow(), way, into, listsInto);
            }
        }
    }

    private <T> T pick(List<T> stock) {
        return stock.get(random.nextInt(stock.size()));
    }

    private <T> List<T> some(int count, Supplier<T> maker) {
        return Stream.generate(maker).limit(count).toList();
    }
}
