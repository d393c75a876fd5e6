package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Condition.Operand;
import org.fengqiao.policy.rule.Condition.Operator;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.vocabulary.Field;
import org.fengqiao.policy.vocabulary.Hint;
import org.fengqiao.policy.vocabulary.TermSet;
import org.fengqiao.policy.vocabulary.ValueType;

/** Reads what stands between the brackets of an object: comparisons joined by {@code , && ||} and brackets. */
final class ConditionReader {

    private static final Map<String, Operator> OPERATORS = Map.of("==", Operator.EQUAL, "!=", Operator.NOT_EQUAL,
            "<", Operator.LESS, "<=", Operator.AT_MOST, ">", Operator.GREATER, ">=", Operator.AT_LEAST);

    private final Cursor cursor;
    private final PathReader paths;
    private final ValueReader values;
    private final Map<String, Scope> names;
    private Path last;

    /** @param names objects named so far, such as $诉求; grows while the rule is read */
    ConditionReader(Cursor cursor, PathReader paths, ValueReader values, Map<String, Scope> names) {
        this.cursor = cursor;
        this.paths = paths;
        this.values = values;
        this.names = names;
    }

    /** Up to and with the closing bracket; a wrong condition is recorded and left out. */
    Condition list(Scope scope) {
        int level = cursor.depth();
        List<Condition> parts = new ArrayList<>();
        while (!cursor.take(")")) {
            try {
                last = null;
                parts.add(either(scope));
                if (!cursor.peek().is(")") && !cursor.take(",")) {
                    throw unexpected(cursor.peek());
                }
            } catch (Stop recorded) {
                cursor.recover(level, ",");
            }
            if (cursor.atEnd()) {
                throw cursor.stop(cursor.peek(), "括号没有写完，缺少「)」");
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    Condition either(Scope scope) {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(both(scope));
        } while (cursor.take("||"));
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
    }

    private Condition both(Scope scope) {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(one(scope));
        } while (cursor.take("&&"));
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Condition one(Scope scope) {
        if (cursor.take("(")) {
            Condition inner = either(scope);
            cursor.need(")");
            return inner;
        }
        boolean again = last != null && isOperator(cursor.peek());
        Path path = again ? last : paths.read(scope);
        last = path;
        Token sign = cursor.next();
        boolean negated = sign.isWord("not");
        Token operator = negated ? cursor.next() : sign;
        if (operator.isWord("in")) {
            return new Condition.In(path, negated, oneOf(path, operator));
        }
        if (operator.isWord("contains")) {
            return contains(path, negated, operator);
        }
        if (negated || !isOperator(operator)) {
            throw cursor.stop(operator, wrongOperator(path.last(), operator));
        }
        return compare(path, operator);
    }

    private static boolean isOperator(Token token) {
        return token.kind() == Token.Kind.SYMBOL && OPERATORS.containsKey(token.text());
    }

    private Condition compare(Path path, Token sign) {
        Operator operator = OPERATORS.get(sign.text());
        Field field = path.last();
        boolean ordered = field.type() == ValueType.INTEGER || field.type() == ValueType.DATE;
        boolean equality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        if (field.type() == ValueType.LIST) {
            throw cursor.stop(sign, "「" + field.label() + "」是一列，不能比较；请写 exists " + field.label() + "( … ) 或 not "
                    + field.label() + "( … )");
        }
        if (!equality && !ordered) {
            cursor.findings().error(sign, "「" + field.label() + "」是" + field.type().label() + "，不能用「" + sign.text()
                    + "」比较，只能用「==」或「!=」");
        }
        Token value = cursor.next();
        if (value.isWord() && value.text().startsWith("$")) {
            return new Condition.Compare(path, operator, reference(field, value));
        }
        if (value.isWord("null") && !equality) {
            cursor.findings().error(value, "null 只能用「==」或「!=」比较");
        }
        return new Condition.Compare(path, operator, new Operand.Literal(values.literal(field, value)));
    }

    private Operand reference(Field field, Token name) {
        Scope scope = names.get(name.text());
        if (scope == null) {
            throw cursor.stop(name, "前面没有命名「" + name.text() + "」"
                    + (names.isEmpty() ? "，请先写「" + name.text() + " : 诉求( … )」"
                    : Hint.ending(name.text(), names.keySet())));
        }
        cursor.need(".");
        Token first = cursor.peek();
        Path path = paths.read(scope);
        Field other = path.last();
        if (other.type() != field.type() || !Objects.equals(other.target(), field.target())
                || other.type() == ValueType.LIST) {
            cursor.findings().error(first, "类型不同：「" + field.label() + "」是" + field.type().label() + "，「"
                    + other.label() + "」是" + other.type().label());
        }
        return new Operand.Reference(path);
    }

    private List<Object> oneOf(Path path, Token operator) {
        Field field = path.last();
        if (field.type() == ValueType.LIST || field.type() == ValueType.OBJECT) {
            throw cursor.stop(operator, "「" + field.label() + "」是" + field.type().label() + "，不能用「in」");
        }
        cursor.need("(");
        List<Object> all = new ArrayList<>();
        do {
            Token token = cursor.next();
            if (token.isWord("null")) {
                throw cursor.stop(token, "「in」里不能写 null，请另写「== null」");
            }
            all.add(values.literal(field, token));
        } while (cursor.take(","));
        cursor.need(")");
        return all;
    }

    private Condition contains(Path path, boolean negated, Token operator) {
        Field field = path.last();
        if (field.type() != ValueType.TEXT && field.type() != ValueType.TEXTS) {
            throw cursor.stop(operator, "「" + field.label() + "」是" + field.type().label() + "，「contains」只用于文本");
        }
        Token value = cursor.next();
        Field free = new Field(field.label(), field.code(), ValueType.TEXT, null,
                field.type() == ValueType.TEXTS ? field.terms() : TermSet.ANY, field.getter());
        Object word = values.literal(free, value);
        if (word == null || word.toString().isEmpty() && value.kind() != Token.Kind.PLACE) {
            throw cursor.stop(value, "「contains」后面要写一个词");
        }
        return new Condition.Contains(path, negated, word.toString());
    }

    private String wrongOperator(Field field, Token operator) {
        if (operator.is(")") || operator.is(",") || operator.is("&&") || operator.is("||")
                || operator.kind() == Token.Kind.END) {
            return field.type() == ValueType.FLAG
                    ? "请写完整：「" + field.label() + " == true」或「" + field.label() + " == false」"
                    : "「" + field.label() + "」后面缺少比较，例如「" + field.label() + " == …」";
        }
        return Refusals.of(operator).orElseGet(() -> operator.is(":")
                ? "括号里不能命名变量，要用时直接写「$诉求.字段」"
                : "不允许的运算" + operator.shown() + Hint.ending(operator.text(),
                List.of("==", "!=", "<", "<=", ">", ">=", "in", "not in", "contains", "not contains")));
    }

    private Stop unexpected(Token token) {
        return cursor.stop(token, Refusals.of(token).orElse("此处应为「,」或「)」，实为" + token.shown()));
    }
}
