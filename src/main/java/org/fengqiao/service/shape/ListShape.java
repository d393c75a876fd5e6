package org.fengqiao.service.shape;

import java.util.List;
import org.fengqiao.problem.Fault;
import tools.jackson.databind.JsonNode;

/** A list without gaps; null stands for none. */
record ListShape(Shape element) implements Shape {

    @Override
    public void check(JsonNode value, String pointer, List<Fault> faults) {
        if (value.isNull()) {
            return;
        }
        if (!value.isArray()) {
            faults.add(Said.wrongType(pointer, "数组", value));
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            String at = pointer + "/" + i;
            if (value.get(i).isNull()) {
                faults.add(Fault.inBody(at, "wrong-type", "列表里不能有 null，请删去或补全", List.of()));
            } else {
                element.check(value.get(i), at, faults);
            }
        }
    }
}
