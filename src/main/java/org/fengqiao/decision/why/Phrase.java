package org.fengqiao.decision.why;

import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Condition.Operand;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.vocabulary.Field;

/** Puts a condition into words: what it asks for. */
final class Phrase {

    private Phrase() {
    }

    static String of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().map(Phrase::of).collect(Collectors.joining("，且"));
        } else if (condition instanceof Condition.Any any) {
            return any.parts().stream().map(Phrase::of).collect(Collectors.joining("，或"));
        } else if (condition instanceof Condition.Compare compare) {
            return name(compare.path()) + compare(compare);
        } else if (condition instanceof Condition.In in) {
            return name(in.path()) + (in.negated() ? "不为" : "为")
                    + in.values().stream().map(Phrase::value).collect(Collectors.joining("、"))
                    + (in.values().size() > 1 && !in.negated() ? "之一" : "");
        } else if (condition instanceof Condition.Contains contains) {
            return name(contains.path()) + (contains.negated() ? "不含「" : "含「") + contains.value() + "」";
        }
        Condition.Exists exists = (Condition.Exists) condition;
        String inner = of(exists.inner());
        return (exists.negated() ? "没有" : "有") + exists.list().last().label()
                + (inner.isEmpty() ? "" : "（" + inner + "）");
    }

    /** The matter goes without saying. */
    static String name(Path path) {
        List<Field> fields = path.fields();
        return new Path(fields.size() > 1 && fields.get(0).code().equals("matter") ? fields.subList(1, fields.size())
                : fields).fields().stream().map(Field::label).collect(Collectors.joining("."));
    }

    static String value(Object value) {
        return value == null ? "空" : value instanceof Boolean flag ? flag ? "是" : "否"
                : value instanceof Integer ? " " + value + " " : "「" + value + "」";
    }

    private static String compare(Condition.Compare compare) {
        String value = compare.operand() instanceof Operand.Literal literal ? value(literal.value())
                : name(((Operand.Reference) compare.operand()).path()) + "的值";
        return switch (compare.operator()) {
            case EQUAL -> "为" + value;
            case NOT_EQUAL -> "不为" + value;
            case LESS -> "少于" + value;
            case AT_MOST -> "不超过" + value;
            case GREATER -> "多于" + value;
            case AT_LEAST -> "不少于" + value;
        };
    }
}
