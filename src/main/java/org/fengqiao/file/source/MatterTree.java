package org.fengqiao.file.source;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A JSON tree that grows as values are put at their places. */
final class MatterTree {

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    JsonNode root() {
        return root;
    }

    /** Puts the value at the pointer; objects, arrays and elements before it come into being on the way. */
    void put(String pointer, JsonNode value) {
        String[] steps = pointer.substring(1).split("/");
        JsonNode at = root;
        for (int i = 0; i < steps.length - 1; i++) {
            at = child(at, steps[i], Character.isDigit(steps[i + 1].charAt(0)));
        }
        set(at, steps[steps.length - 1], value);
    }

    /** Sees to it that there is a demand with that number, if only an empty one. */
    void demand(int number) {
        child(child(root, "demands", true), String.valueOf(number), false);
    }

    private static JsonNode child(JsonNode parent, String step, boolean array) {
        JsonNode child = parent instanceof ArrayNode list ? list.get(Integer.parseInt(step)) : parent.get(step);
        if (child == null || child.isNull()) {
            child = array ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
            set(parent, step, child);
        }
        return child;
    }

    private static void set(JsonNode parent, String step, JsonNode value) {
        if (parent instanceof ArrayNode list) {
            int index = Integer.parseInt(step);
            while (list.size() <= index) {
                list.addObject();
            }
            list.set(index, value);
        } else {
            ((ObjectNode) parent).set(step, value);
        }
    }
}
