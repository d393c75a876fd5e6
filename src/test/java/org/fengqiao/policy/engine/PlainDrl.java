package org.fengqiao.policy.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fengqiao.policy.fact.AccusedFact;
import org.fengqiao.policy.fact.BodyFact;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.fact.EventFact;
import org.fengqiao.policy.fact.HandlingFact;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Condition.All;
import org.fengqiao.policy.rule.Condition.Any;
import org.fengqiao.policy.rule.Condition.Compare;
import org.fengqiao.policy.rule.Condition.Contains;
import org.fengqiao.policy.rule.Condition.Exists;
import org.fengqiao.policy.rule.Condition.In;
import org.fengqiao.policy.rule.Condition.Operand.Literal;
import org.fengqiao.policy.rule.Condition.Operand.Reference;
import org.fengqiao.policy.rule.Condition.Operator;
import org.fengqiao.policy.rule.Path;
import org.fengqiao.policy.rule.Rule;

/**
 * The same rules as ordinary DRL for Drools' own compiler, written independently of how the engine evaluates them:
 * lists become patterns of their own, and what null means is spelled out in every constraint.
 */
public final class PlainDrl {

    private static final Map<String, Class<?>> MEMBERS = Map.of("单位", BodyFact.class, "被检举控告", AccusedFact.class,
            "在办", HandlingFact.class, "事件", EventFact.class);

    private PlainDrl() {
    }

    public static String of(List<Rule> rules) {
        StringBuilder text = new StringBuilder("package plain;\nimport java.time.LocalDate;\nimport ")
                .append(DemandFact.class.getPackageName()).append(".*;\nglobal java.util.Set matched;\n");
        for (int i = 0; i < rules.size(); i++) {
            text.append("rule \"R").append(i).append("\"\nwhen\n").append(when(rules.get(i).when()))
                    .append("then\n  matched.add(").append(i).append(");\nend\n");
        }
        return text.toString();
    }

    private static String when(Condition condition) {
        List<String> own = new ArrayList<>();
        StringBuilder lists = new StringBuilder();
        for (Condition part : condition.conjuncts()) {
            if (part instanceof Exists exists) {
                lists.append(exists.negated() ? "  not " : "  exists ")
                        .append(MEMBERS.get(exists.list().last().target()).getSimpleName()).append("( ")
                        .append(exists.inner().conjuncts().stream().map(PlainDrl::constraint)
                                .collect(Collectors.joining(", ")))
                        .append(" ) from $d.").append(calls(exists.list(), exists.list().fields().size())).append('\n');
            } else {
                own.add(constraint(part));
            }
        }
        return "  $d : DemandFact( " + String.join(", ", own) + " )\n" + lists;
    }

    private static String constraint(Condition condition) {
        if (condition instanceof All all) {
            return all.parts().isEmpty() ? "true" : group(all.parts(), " && ");
        }
        if (condition instanceof Any any) {
            return any.parts().isEmpty() ? "false" : group(any.parts(), " || ");
        }
        if (condition instanceof In in) {
            return guarded("", in.path(), in.negated(), call("", in.path()) + (in.negated() ? " not in (" : " in (")
                    + in.values().stream().map(PlainDrl::literal).collect(Collectors.joining(", ")) + ")");
        }
        if (condition instanceof Contains has) {
            return guarded("", has.path(), has.negated(), call("", has.path())
                    + (has.negated() ? " not contains " : " contains ") + literal(has.value()));
        }
        return compare((Compare) condition);
    }

    private static String compare(Compare compare) {
        String left = call("", compare.path());
        Operator operator = compare.operator();
        if (compare.operand() instanceof Reference reference) {
            String both = left + " " + operator.symbol() + " " + call("$d.", reference.path());
            String neither = "(" + isNull("", compare.path()) + " && " + isNull("$d.", reference.path()) + ")";
            String present = notNull("", compare.path()) + " && " + notNull("$d.", reference.path());
            return switch (operator) {
                case EQUAL -> "(" + neither + " || (" + present + " && " + both + "))";
                case NOT_EQUAL -> "(!" + neither + " && (" + isNull("", compare.path()) + " || "
                        + isNull("$d.", reference.path()) + " || " + both + "))";
                default -> "(" + present + " && " + both + ")";
            };
        }
        Object value = ((Literal) compare.operand()).value();
        if (value == null) {
            return operator == Operator.EQUAL ? isNull("", compare.path())
                    : operator == Operator.NOT_EQUAL ? notNull("", compare.path()) : "false";
        }
        return guarded("", compare.path(), operator == Operator.NOT_EQUAL,
                left + " " + operator.symbol() + " " + literal(value));
    }

    private static String guarded(String from, Path path, boolean holdsOnNull, String constraint) {
        return holdsOnNull ? "(" + isNull(from, path) + " || " + constraint + ")"
                : "(" + notNull(from, path) + " && " + constraint + ")";
    }

    private static String isNull(String from, Path path) {
        return steps(from, path, " == null", " || ");
    }

    private static String notNull(String from, Path path) {
        return steps(from, path, " != null", " && ");
    }

    /** A primitive at the end is never null, and Drools' compiler would not take the question. */
    private static String steps(String from, Path path, String test, String by) {
        List<String> steps = new ArrayList<>();
        for (int i = 1; i <= path.fields().size(); i++) {
            if (i < path.fields().size() || !primitive(path)) {
                steps.add(from + calls(path, i) + test);
            }
        }
        return steps.isEmpty() ? (test.contains("!") ? "true" : "false") : "(" + String.join(by, steps) + ")";
    }

    private static boolean primitive(Path path) {
        return switch (path.last().type()) {
            case FLAG -> true;
            case INTEGER -> !path.last().code().equals("days");
            case TEXT, DATE, TEXTS, OBJECT, LIST -> false;
        };
    }

    private static String call(String from, Path path) {
        return from + calls(path, path.fields().size());
    }

    private static String calls(Path path, int steps) {
        return path.fields().subList(0, steps).stream().map(field -> field.code() + "()")
                .collect(Collectors.joining("."));
    }

    private static String group(List<Condition> parts, String by) {
        return parts.stream().map(PlainDrl::constraint).collect(Collectors.joining(by, "(", ")"));
    }

    private static String literal(Object value) {
        return value instanceof String text ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
                : value instanceof LocalDate day ? "LocalDate.of(" + day.getYear() + ", " + day.getMonthValue() + ", "
                        + day.getDayOfMonth() + ")" : String.valueOf(value);
    }
}
