package org.fengqiao.decision.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML into nodes: every scalar keeps the text in which it was written, so 440304 stays a code. */
final class NodeReader {

    private static final YAMLMapper MAPPER = Json.yaml();
    private static final int DEEPEST = 16;

    private final ScenarioProblems problems;
    private JsonParser parser;

    NodeReader(ScenarioProblems problems) {
        this.problems = problems;
    }

    /** Null if the text is empty or no YAML; the problem is noted. */
    Node read(String text) {
        try (JsonParser opened = MAPPER.createParser(text)) {
            parser = opened;
            if (parser.nextToken() == null) {
                problems.add(1, "文件是空的，请写情景或删去文件");
                return null;
            }
            Node root = node(0, line());
            if (parser.nextToken() != null) {
                problems.add(line(), "一个文件里只能有一份内容，请删去「---」之后的部分");
            }
            return root;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            problems.add(line, "此处不是正确的 YAML，请检查缩进、重复的键、冒号后的空格与引号");
            return null;
        }
    }

    /** @param line where the part begins: for a value, the line of its key */
    private Node node(int depth, int line) {
        if (parser.getObjectId() != null) {
            problems.add(line, "不支持 YAML 锚点与引用，相同的内容请用「沿用」");
        }
        if (depth > DEEPEST) {
            problems.add(line, "层次太深，至多 " + DEEPEST + " 层");
            parser.skipChildren();
            return new Node.Text("", line);
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return fields(line, depth);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(depth + 1, line()));
            }
            return new Node.Items(items, line);
        }
        return new Node.Text(parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString(), line);
    }

    private Node fields(int line, int depth) {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int at = line();
            parser.nextToken();
            fields.put(key, node(depth + 1, at));
        }
        return new Node.Fields(fields, line);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
