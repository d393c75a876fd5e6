package org.fengqiao.decision.why;

import java.util.List;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Applies steps to the JSON form of a matter, so that whoever asks can do exactly the same. */
final class MatterEditor {

    private final JsonMapper mapper = Json.mapper();
    private final ObjectNode original;

    MatterEditor(Matter matter) {
        this.original = (ObjectNode) mapper.valueToTree(matter);
    }

    /** The matter as its JSON form has it: whole seconds. */
    Matter unchanged() {
        return mapper.treeToValue(original, Matter.class);
    }

    Matter with(List<Step> steps) {
        ObjectNode changed = original.deepCopy();
        steps.forEach(step -> apply(changed, step));
        return mapper.treeToValue(changed, Matter.class);
    }

    private void apply(ObjectNode root, Step step) {
        int cut = step.path().lastIndexOf('/');
        JsonNode parent = root.at(step.path().substring(0, cut));
        String last = step.path().substring(cut + 1);
        if (parent instanceof ArrayNode list) {
            if (step.op().equals("remove")) {
                list.remove(Integer.parseInt(last));
            } else if (last.equals("-")) {
                list.add(step.value());
            } else {
                list.set(Integer.parseInt(last), step.value());
            }
        } else if (parent instanceof ObjectNode object) {
            object.set(last, step.op().equals("remove") ? mapper.nullNode() : step.value());
        }
    }
}
