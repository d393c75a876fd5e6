package org.fengqiao.service;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.shape.Shape;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a matter from JSON and tells every fault at once, in Chinese. Safe for any number of threads. */
public final class MatterReader {

    /** The largest JSON text of one matter, in bytes. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private final JsonMapper mapper = Json.mapper();
    private final Shape shape = Shape.of(Matter.class);

    /**
     * The matter that the text holds.
     *
     * @param json in UTF-8
     * @throws ProblemException naming line and column of a broken text, or every field that is wrong
     */
    public Matter read(byte[] json) {
        return read(tree(json));
    }

    /** The text as a tree, whatever it holds; naming line and column where it is no JSON. */
    public JsonNode tree(byte[] json) {
        try {
            return mapper.readTree(json);
        } catch (JacksonException broken) {
            throw new ProblemException(ProblemCode.MALFORMED_JSON, JsonComplaint.of(broken));
        }
    }

    /** The matter that the tree holds. */
    public Matter read(JsonNode tree) {
        if (tree.isMissingNode()) {
            throw new ProblemException(ProblemCode.MALFORMED_JSON, "内容是空的，应是一个 JSON 对象（一件事项）。");
        }
        List<Fault> faults = new ArrayList<>();
        shape.check(tree, "", faults);
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemCode.INVALID_MATTER, Refusals.sentence(faults), faults);
        }
        try {
            return mapper.treeToValue(tree, Matter.class);
        } catch (JacksonException unreadable) {
            throw new ProblemException(ProblemCode.INVALID_MATTER, "事项的内容读不出来，请对照接口说明检查各字段。");
        }
    }
}
