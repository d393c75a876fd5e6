package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.vocabulary.FactType;
import org.fengqiao.policy.vocabulary.Facts;
import org.fengqiao.policy.vocabulary.Field;
import org.fengqiao.policy.vocabulary.Hint;
import org.fengqiao.policy.vocabulary.ValueType;

/** Reads the objects of a rule's {@code when}: 诉求(…), 事项(…), exists …(…), not …(…). */
final class PatternReader {

    /**
     * An object as written, to be compared with what the parser of Drools made of the same text.
     *
     * @param word {@code exists}, {@code not} or empty
     * @param name the variable, or null
     */
    record Shape(String word, String type, String name) {
    }

    private final Facts facts;
    private final Cursor cursor;
    private final PathReader paths;
    private final ConditionReader conditions;
    private final Map<String, Scope> names;
    private final Set<String> seen = new HashSet<>();
    private final List<Shape> shapes = new ArrayList<>();

    PatternReader(Vocabulary vocabulary, Cursor cursor, PathReader paths, ValueReader values) {
        this(vocabulary, cursor, paths, values, new LinkedHashMap<>());
    }

    private PatternReader(Vocabulary vocabulary, Cursor cursor, PathReader paths, ValueReader values,
                          Map<String, Scope> names) {
        this.facts = vocabulary.facts();
        this.cursor = cursor;
        this.paths = paths;
        this.names = names;
        this.conditions = new ConditionReader(cursor, paths, values, names);
    }

    /** For sentences, where both objects bear their names from the start. */
    static PatternReader named(Vocabulary vocabulary, Cursor cursor, PathReader paths, ValueReader values) {
        Map<String, Scope> names = new LinkedHashMap<>();
        names.put("$诉求", Scope.demand(vocabulary.facts()));
        names.put("$事项", Scope.matter(vocabulary.facts()));
        return new PatternReader(vocabulary, cursor, paths, values, names);
    }

    List<Shape> shapes() {
        return shapes;
    }

    /** All objects up to the end. */
    Condition all() {
        List<Condition> parts = new ArrayList<>();
        while (!cursor.atEnd()) {
            Token first = cursor.peek();
            try {
                parts.add(object());
            } catch (Stop recorded) {
                while (!cursor.atEnd() && (cursor.peek() == first || !beginsObject())) {
                    cursor.next();
                }
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    /** One fragment of a sentence: objects, or a condition on the fields of the demand. */
    Condition fragment() {
        if (beginsObject()) {
            return all();
        }
        Condition condition = conditions.either(Scope.demand(facts));
        if (!cursor.atEnd()) {
            throw cursor.stop(cursor.peek(), "此处应当结束，实为" + cursor.peek().shown());
        }
        return condition;
    }

    private boolean beginsObject() {
        Token token = cursor.peek();
        return token.isWord("not") || token.isWord("exists") || token.isWord() && (cursor.peek(1).is("(")
                || token.text().startsWith("$") && cursor.peek(1).is(":"));
    }

    private Condition object() {
        Token first = cursor.next();
        if (first.isWord("not") || first.isWord("exists")) {
            return element(first.isWord("not"));
        }
        Token variable = null;
        if (first.isWord() && cursor.take(":")) {
            variable = first;
            first = cursor.next();
        }
        Scope scope = root(first);
        if (variable != null) {
            name(variable, scope);
        }
        shapes.add(new Shape("", first.text(), variable == null ? null : variable.text()));
        cursor.need("(");
        Condition condition = conditions.list(scope);
        if (variable != null) {
            names.put(variable.text(), scope);
        }
        return condition;
    }

    private Scope root(Token type) {
        FactType fact = type.isWord() ? facts.type(type.text()).orElse(null) : null;
        Scope scope = fact == null ? null : fact.label().equals(Facts.DEMAND) ? Scope.demand(facts)
                : fact.label().equals(Facts.MATTER) ? Scope.matter(facts) : null;
        if (scope == null) {
            throw cursor.stop(type, Refusals.of(type).orElseGet(() -> !type.isWord()
                    ? "此处应为 诉求( … )、事项( … )、exists 或 not，实为" + type.shown()
                    : listField(type) != null ? "「" + type.text() + "」前面要写 exists 或 not"
                    : "没有名为「" + type.text() + "」的对象" + Hint.ending(type.text(), List.of(Facts.DEMAND, Facts.MATTER))));
        }
        if (!seen.add(fact.label())) {
            cursor.findings().error(type, "「" + fact.label() + "」在一条规则里只能写一次，请并在一个括号里");
        }
        return scope;
    }

    private void name(Token variable, Scope scope) {
        if (!variable.text().startsWith("$") || variable.text().length() < 2) {
            cursor.findings().error(variable, "对象的名称要以「$」开头，例如「$" + scope.type().label() + "」");
        } else if (names.containsKey(variable.text())) {
            cursor.findings().error(variable, "名称「" + variable.text() + "」用了两次");
        }
    }

    private Condition element(boolean negated) {
        boolean wrapped = cursor.take("(");
        Token name = cursor.next();
        if (name.isWord() && cursor.peek().is(":")) {
            throw cursor.stop(name, "exists 与 not 里不能命名对象");
        }
        Field list = listField(name);
        if (list == null) {
            throw cursor.stop(name, Refusals.of(name).orElseGet(() -> name.isWord()
                    ? "「" + name.text() + "」不是诉求的列表字段" + Hint.ending(name.text(), listNames())
                    : "exists 与 not 后面应为诉求的列表字段（" + String.join("、", listNames()) + "），实为" + name.shown()));
        }
        Scope demand = Scope.demand(facts);
        paths.note(demand, List.of(), list, name);
        shapes.add(new Shape(negated ? "not" : "exists", name.text(), null));
        cursor.need("(");
        Condition inner = conditions.list(Scope.element(facts, list));
        if (wrapped) {
            Token close = cursor.peek();
            if (!cursor.take(")")) {
                throw cursor.stop(close, "exists 与 not 的括号里只能有一个对象；要几个条件请分行写");
            }
        }
        return new Condition.Exists(new Path(List.of(list)), negated, inner);
    }

    private Field listField(Token name) {
        return name.isWord() ? facts.demand().field(name.text()).filter(f -> f.type() == ValueType.LIST).orElse(null)
                : null;
    }

    private List<String> listNames() {
        return facts.demand().fields().stream().filter(f -> f.type() == ValueType.LIST).map(Field::label).toList();
    }
}
