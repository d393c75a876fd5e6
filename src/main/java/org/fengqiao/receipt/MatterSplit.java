package org.fengqiao.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A matter taken apart.
 *
 * @param rest     canonical JSON with null in place of each personal field
 * @param personal value by JSON pointer; fields that were null are not listed
 */
record MatterSplit(byte[] rest, SortedMap<String, String> personal) {

    private static final JsonMapper JSON = Json.mapper();

    static MatterSplit of(Matter matter) {
        JsonNode tree = JSON.valueToTree(matter);
        SortedMap<String, String> personal = new TreeMap<>();
        for (String pointer : pointers(tree)) {
            JsonPointer at = JsonPointer.compile(pointer);
            JsonNode value = tree.at(at);
            if (value.isString()) {
                personal.put(pointer, value.stringValue());
                ((ObjectNode) tree.at(at.head())).putNull(at.last().getMatchingProperty());
            }
        }
        return new MatterSplit(JSON.writeValueAsBytes(tree), personal);
    }

    /** The matter without its personal fields. */
    static Matter bare(byte[] rest) {
        return JSON.readValue(rest, Matter.class);
    }

    /** The whole matter again. */
    static Matter join(byte[] rest, Map<String, String> personal) {
        JsonNode tree = JSON.readTree(rest);
        personal.forEach((pointer, value) -> {
            JsonPointer at = JsonPointer.compile(pointer);
            ((ObjectNode) tree.at(at.head())).put(at.last().getMatchingProperty(), value);
        });
        return JSON.treeToValue(tree, Matter.class);
    }

    /** Who petitions, how to reach them, and every free text. */
    static List<String> pointers(JsonNode matter) {
        List<String> pointers = new ArrayList<>(List.of("/title", "/text", "/place/address", "/petitioner/name",
                "/petitioner/contact", "/petitioner/address"));
        for (int i = 0; i < matter.path("demands").size(); i++) {
            pointers.add("/demands/" + i + "/text");
        }
        for (int i = 0; i < matter.path("history").size(); i++) {
            pointers.add("/history/" + i + "/note");
        }
        return pointers;
    }
}
