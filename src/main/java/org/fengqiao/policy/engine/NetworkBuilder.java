package org.fengqiao.policy.engine;

import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.DSL.declarationOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.drools.model.AlphaIndex;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Condition.Compare;
import org.fengqiao.policy.rule.Condition.Operand.Literal;
import org.fengqiao.policy.rule.Condition.Operator;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.policy.vocabulary.ValueType;
import org.kie.api.KieBase;

/**
 * Builds the canonical model of Drools from rule models: one pattern for the rules of one way, lists folded into its
 * predicates.
 */
final class NetworkBuilder {

    private static final String PACKAGE = "fengqiao";

    /**
     * Drools groups indexes by this number alone. It must differ for every path: two paths under one number are looked
     * up in the same table as soon as hashing switches on, and rules are silently missed.
     */
    private final Map<String, Integer> indexIds = new HashMap<>();

    KieBase build(List<Rule> rules) {
        ModelImpl model = new ModelImpl(PACKAGE);
        Map<Occasion, List<Integer>> branches = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            branches.computeIfAbsent(Occasion.of(rules.get(i)), occasion -> new ArrayList<>()).add(i);
        }
        branches.forEach((occasion, positions) -> branch(model, occasion, positions, rules));
        return KieBaseBuilder.createKieBaseFromModel(model);
    }

    private void branch(ModelImpl model, Occasion occasion, List<Integer> positions, List<Rule> rules) {
        List<List<Condition>> asked = positions.stream().map(i -> asked(rules.get(i), occasion)).toList();
        Popularity popularity = new Popularity(asked);
        List<List<Condition>> ways = asked.stream().map(way -> ordered(way, popularity)).toList();
        Trunk trunk = new Trunk(ways, NetworkBuilder::apart);
        Map<List<Condition>, Mark> marks = new LinkedHashMap<>();
        for (int i = 0; i < ways.size(); i++) {
            Trunk.Steps steps = trunk.path(ways.get(i));
            marks.computeIfAbsent(steps.shared(), shared -> new Mark())
                    .add(rules.get(positions.get(i)), steps.last(), positions.get(i));
        }
        marks.forEach((shared, mark) -> model.addRule(rule(occasion, shared, mark)));
    }

    private org.drools.model.Rule rule(Occasion occasion, List<Condition> shared, Mark mark) {
        Variable<Snapshot> snapshot = declarationOf(Snapshot.class, "$snapshot");
        PatternDef<Snapshot> pattern = pattern(snapshot)
                .expr(occasion.getExpressionHash(), occasion, occasion.index(indexId("")));
        for (Condition condition : shared) {
            Guard guard = new Guard(condition, mark.first());
            AlphaIndex<Snapshot, ?> index = index(condition);
            pattern = index == null ? pattern.expr(guard.getExpressionHash(), guard)
                    : pattern.expr(guard.getExpressionHash(), guard, index);
        }
        return PatternDSL.rule(PACKAGE, mark.first().id()).build(pattern.expr(mark.getExpressionHash(), mark),
                on(snapshot).execute(NetworkBuilder::unreached));
    }

    private static void unreached(Snapshot snapshot) {
        throw new IllegalStateException("a mark lets nothing pass");
    }

    /** Each condition once, without those that the occasion answers. */
    private static List<Condition> asked(Rule rule, Occasion occasion) {
        Map<String, Condition> distinct = new LinkedHashMap<>();
        Gates.of(rule.when()).stream().filter(condition -> !occasion.answers(condition))
                .forEach(condition -> distinct.putIfAbsent(condition.text(), condition));
        return List.copyOf(distinct.values());
    }

    /**
     * First those that an index answers, last those that hold of most demands; among equals those that many rules
     * share.
     */
    private static List<Condition> ordered(List<Condition> asked, Popularity popularity) {
        return asked.stream()
                .sorted(Comparator.comparingInt(NetworkBuilder::cost).thenComparing(popularity.first())).toList();
    }

    /** Of a yes-or-no no index is ever made: it has too few values. */
    private static boolean apart(Condition condition) {
        return indexType(condition) != null && ((Compare) condition).path().last().type() != ValueType.FLAG;
    }

    private static int cost(Condition condition) {
        if (likely(condition)) {
            return 3;
        }
        ConstraintType type = indexType(condition);
        return type == null ? 2 : type == ConstraintType.EQUAL ? 0 : 1;
    }

    /** What denies something holds of most demands, so that asking it early spares little. */
    private static boolean likely(Condition condition) {
        return condition instanceof Compare compare && (compare.operator() == Operator.NOT_EQUAL
                || compare.operand() instanceof Literal literal && Boolean.FALSE.equals(literal.value()))
                || condition instanceof Condition.In in && in.negated()
                || condition instanceof Condition.Contains contains && contains.negated()
                || condition instanceof Condition.Exists exists && exists.negated();
    }

    private AlphaIndex<Snapshot, ?> index(Condition condition) {
        ConstraintType type = indexType(condition);
        if (type == null) {
            return null;
        }
        Compare compare = (Compare) condition;
        Object value = ((Literal) compare.operand()).value();
        @SuppressWarnings("unchecked")
        Class<Object> valueType = (Class<Object>) value.getClass();
        return alphaIndexedBy(valueType, type, indexId(compare.path().code()), new Extractor(compare.path()), value);
    }

    /** @param path its code; empty for the occasion */
    private int indexId(String path) {
        return indexIds.computeIfAbsent(path, any -> indexIds.size());
    }

    /** Null where only the predicate decides: no literal, a null, or an operator that no index serves. */
    private static ConstraintType indexType(Condition condition) {
        if (!(condition instanceof Compare compare) || !(compare.operand() instanceof Literal literal)
                || literal.value() == null || !fits(compare, literal.value())) {
            return null;
        }
        boolean ordered = literal.value() instanceof Integer || literal.value() instanceof LocalDate;
        Operator operator = compare.operator();
        return switch (operator) {
            case EQUAL -> ConstraintType.EQUAL;
            case NOT_EQUAL -> null;
            case LESS -> ordered ? ConstraintType.LESS_THAN : null;
            case AT_MOST -> ordered ? ConstraintType.LESS_OR_EQUAL : null;
            case GREATER -> ordered ? ConstraintType.GREATER_THAN : null;
            case AT_LEAST -> ordered ? ConstraintType.GREATER_OR_EQUAL : null;
        };
    }

    /** Indexes compare without asking for the type, predicates do: a literal of another type is left to the latter. */
    private static boolean fits(Compare compare, Object value) {
        return switch (compare.path().last().type()) {
            case TEXT -> value instanceof String;
            case INTEGER -> value instanceof Integer;
            case FLAG -> value instanceof Boolean;
            case DATE -> value instanceof LocalDate;
            case TEXTS, OBJECT, LIST -> false;
        };
    }
}
