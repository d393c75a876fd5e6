package org.fengqiao.service.shape;

import java.util.List;
import org.fengqiao.problem.Fault;
import tools.jackson.databind.JsonNode;

/** An object with any names, whose values all look alike. */
record MapShape(Shape value) implements Shape {

    @Override
    public void check(JsonNode node, String pointer, List<Fault> faults) {
        if (node.isNull()) {
            return;
        }
        if (!node.isObject()) {
            faults.add(Said.wrongType(pointer, "对象", node));
            return;
        }
        node.properties().forEach(entry -> value.check(entry.getValue(),
                pointer + "/" + entry.getKey().replace("~", "~0").replace("/", "~1"), faults));
    }
}
