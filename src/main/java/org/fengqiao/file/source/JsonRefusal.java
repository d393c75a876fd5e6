package org.fengqiao.file.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.json.Json;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.MatterReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A refused matter as one line of JSON that can be mended and fed in again: the object as it was with the reason
 * beside its properties, or where it was no object, its text.
 */
public final class JsonRefusal {

    /** Property that holds row, column and reason. */
    static final String MARK = "退回";
    /** Property that holds the text of what was no JSON object. */
    static final String TEXT = "原文";

    private final JsonMapper mapper = Json.mapper();
    private final MatterReader reader = new MatterReader();

    /** Without line end. */
    public byte[] line(JsonOrigin origin, List<Mark> marks) {
        ObjectNode mark = mapper.createObjectNode();
        mark.put("行", origin.line());
        mark.put("列", marks.stream().map(Mark::column).filter(c -> !c.isEmpty()).distinct().collect(Collectors.joining("；")));
        mark.put("原因", marks.stream().map(m -> m.fault().detail()).collect(Collectors.joining("；")));
        ObjectNode line = mapper.createObjectNode();
        line.set(MARK, mark);
        String text = origin.text() == null ? null : new String(origin.text(), StandardCharsets.UTF_8);
        ObjectNode object = object(origin.text());
        if (object == null) {
            line.put(TEXT, text);
        } else if (object.has(TEXT) && object.has(MARK)) {
            line.set(TEXT, object.get(TEXT));
        } else {
            object.remove(MARK);
            line.setAll(object);
        }
        return mapper.writeValueAsBytes(line);
    }

    private ObjectNode object(byte[] text) {
        try {
            JsonNode tree = text == null ? null : reader.tree(text);
            return tree instanceof ObjectNode object ? object : null;
        } catch (ProblemException noJson) {
            return null;
        }
    }
}
