package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Condition.Operand;
import org.fengqiao.policy.rule.Condition.Operator;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.vocabulary.Field;
import org.fengqiao.policy.vocabulary.ValueType;

/** Reads the cell of a condition column: a value, several with |, a comparison, a span, 空, 非空, or 含：词. */
final class CellCondition {

    private static final Pattern COMPARED = Pattern.compile("(>=|<=|!=|>|<)\\s*(.*)");
    private static final Pattern HOLDS = Pattern.compile("(不含|含)\\s*[:：]\\s*(.*)");
    private static final Pattern SPAN = Pattern.compile("(.+?)\\s*[~～]\\s*(.+)");

    private final ValueReader values;
    private final Findings findings;

    CellCondition(ValueReader values, Findings findings) {
        this.values = values;
        this.findings = findings;
    }

    Condition read(Path path, Sheet.Cell cell) {
        String text = cell.text().replace("≥", ">=").replace("≤", "<=").replace("≠", "!=").replace('＞', '>')
                .replace('＜', '<').replace('＝', '=').replace('｜', '|');
        Field field = path.last();
        if (text.equals("空") || text.equals("非空")) {
            return new Condition.Compare(path, text.equals("空") ? Operator.EQUAL : Operator.NOT_EQUAL,
                    new Operand.Literal(null));
        }
        Matcher holds = HOLDS.matcher(text);
        if (holds.matches()) {
            return holds(path, cell, holds.group(1).equals("不含"), holds.group(2));
        }
        Matcher compared = COMPARED.matcher(text);
        boolean ordered = field.type() == ValueType.INTEGER || field.type() == ValueType.DATE;
        if (compared.matches() && !compared.group(1).equals("!=")) {
            if (!ordered) {
                findings.error(cell.token(), "「" + field.label() + "」是" + field.type().label() + "，不能比大小");
            }
            return compare(path, operator(compared.group(1)), cell, compared.group(2));
        }
        Matcher span = SPAN.matcher(text);
        if (ordered && span.matches()) {
            return new Condition.All(List.of(compare(path, Operator.AT_LEAST, cell, span.group(1)),
                    compare(path, Operator.AT_MOST, cell, span.group(2))));
        }
        boolean negated = compared.matches();
        return oneOf(path, cell, negated, negated ? compared.group(2) : text);
    }

    private Condition oneOf(Path path, Sheet.Cell cell, boolean negated, String text) {
        List<String> words = Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
        if (words.contains("")) {
            findings.error(cell.token(), "「|」两边都要有值");
        }
        if (words.size() == 1) {
            return compare(path, negated ? Operator.NOT_EQUAL : Operator.EQUAL, cell, text);
        }
        List<Object> all = new ArrayList<>();
        for (String word : words) {
            Object value = values.literal(path.last(), cell.token(Token.Kind.VALUE, word));
            if (value != null) {
                all.add(value);
            }
        }
        return new Condition.In(path, negated, all);
    }

    private Condition holds(Path path, Sheet.Cell cell, boolean negated, String text) {
        if (path.last().type() != ValueType.TEXT || text.isBlank()) {
            findings.error(cell.token(), text.isBlank() ? "「含：」后面要写一个词"
                    : "「" + path.last().label() + "」是" + path.last().type().label() + "，「含：」只用于文本");
        }
        List<Condition> words = Arrays.stream(text.split("\\|")).map(String::strip).filter(w -> !w.isEmpty())
                .<Condition>map(w -> new Condition.Contains(path, negated, w)).toList();
        return words.size() == 1 ? words.get(0) : negated ? new Condition.All(words) : new Condition.Any(words);
    }

    private Condition compare(Path path, Operator operator, Sheet.Cell cell, String text) {
        return new Condition.Compare(path, operator, new Operand.Literal(
                values.literal(path.last(), cell.token(Token.Kind.VALUE, text.strip()))));
    }

    private static Operator operator(String sign) {
        return switch (sign) {
            case ">=" -> Operator.AT_LEAST;
            case "<=" -> Operator.AT_MOST;
            case ">" -> Operator.GREATER;
            default -> Operator.LESS;
        };
    }
}
