package org.fengqiao.service.shape;

import java.util.List;
import java.util.function.Predicate;
import org.fengqiao.problem.Fault;
import tools.jackson.databind.JsonNode;

/** Text, an integer or a yes and no. */
record PlainShape(String name, boolean optional, Predicate<JsonNode> fits) implements Shape {

    static PlainShape of(Class<?> type) {
        if (type == String.class) {
            return new PlainShape("文字", true, JsonNode::isString);
        }
        if (type == Integer.class || type == int.class) {
            return new PlainShape("整数", type == Integer.class,
                    value -> value.isIntegralNumber() && value.canConvertToInt());
        }
        if (type == Boolean.class || type == boolean.class) {
            return new PlainShape("true 或 false", type == Boolean.class, JsonNode::isBoolean);
        }
        throw new IllegalArgumentException("no JSON shape for " + type);
    }

    @Override
    public void check(JsonNode value, String pointer, List<Fault> faults) {
        if (!(optional && value.isNull()) && !fits.test(value)) {
            faults.add(Said.wrongType(pointer, name, value));
        }
    }
}
