package org.fengqiao.policy.phrasing;

import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Condition.Operand;
import org.fengqiao.policy.rule.Condition.Operator;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.vocabulary.Facts;
import org.fengqiao.policy.vocabulary.Field;
import org.fengqiao.policy.vocabulary.ValueType;

/** When a rule applies, as a clause. */
public final class ConditionPhrasing {

    private ConditionPhrasing() {
    }

    public static String of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().isEmpty() ? "任何情形" : joined(all.parts(), "，并且", Condition.Any.class);
        } else if (condition instanceof Condition.Any any) {
            return any.parts().isEmpty() ? "没有这样的情形" : joined(any.parts(), "，或者", Condition.All.class);
        } else if (condition instanceof Condition.Compare compare) {
            return compare(compare);
        } else if (condition instanceof Condition.In in) {
            String values = in.values().stream().map(ConditionPhrasing::literal).collect(Collectors.joining("、"));
            return name(in.path()) + (in.negated() ? "不属于" : "属于") + values;
        } else if (condition instanceof Condition.Contains contains) {
            return name(contains.path()) + (contains.negated() ? "没有提到" : "提到") + "「" + contains.value() + "」";
        }
        Condition.Exists exists = (Condition.Exists) condition;
        String list = (exists.negated() ? "没有" : "有") + name(exists.list());
        boolean plain = exists.inner() instanceof Condition.All all && all.parts().isEmpty();
        return plain ? list : list + "（" + of(exists.inner()) + "）";
    }

    private static String joined(List<Condition> parts, String link, Class<? extends Condition> bracketed) {
        return parts.stream().map(part -> bracketed.isInstance(part) ? "（" + of(part) + "）" : of(part))
                .collect(Collectors.joining(link));
    }

    private static String compare(Condition.Compare compare) {
        Field field = compare.path().last();
        String name = name(compare.path());
        boolean equal = compare.operator() == Operator.EQUAL;
        if (compare.operand() instanceof Operand.Reference other) {
            String same = name(other.path());
            return compare.operator() == Operator.EQUAL || compare.operator() == Operator.NOT_EQUAL
                    ? name + (equal ? "与" : "不与") + same + "相同" : name + order(compare.operator(), field) + same;
        }
        Object value = ((Operand.Literal) compare.operand()).value();
        if (value == null) {
            return (equal ? "没有" : "有") + name;
        }
        if (value instanceof Boolean flag) {
            return name + "为「" + (flag == equal ? "是" : "否") + "」";
        }
        return switch (compare.operator()) {
            case EQUAL -> name + "是" + literal(value);
            case NOT_EQUAL -> name + "不是" + literal(value);
            default -> name + order(compare.operator(), field) + literal(value);
        };
    }

    private static String order(Operator operator, Field field) {
        boolean day = field.type() == ValueType.DATE;
        return switch (operator) {
            case LESS -> day ? "早于" : "少于";
            case AT_MOST -> day ? "不晚于" : "不多于";
            case GREATER -> day ? "晚于" : "多于";
            default -> day ? "不早于" : "不少于";
        };
    }

    private static String literal(Object value) {
        return value instanceof String text ? "「" + text + "」" : String.valueOf(value);
    }

    /** 事项 goes without saying. */
    private static String name(Path path) {
        List<Field> fields = path.fields();
        boolean matter = fields.size() > 1 && fields.get(0).label().equals(Facts.MATTER);
        return fields.stream().skip(matter ? 1 : 0).map(Field::label).collect(Collectors.joining("的"));
    }
}
