package org.fengqiao.planning.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.json.Json;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.Findings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a YAML text into nodes that know their line. */
public final class YamlTree {

    private final String file;
    private final Findings findings;

    private YamlTree(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The root; an empty node after a finding when the text is no YAML. */
    public static Node read(String file, String text, Findings findings) {
        YamlTree tree = new YamlTree(file, findings);
        try (JsonParser parser = Json.yaml().createParser(text)) {
            return parser.nextToken() == null ? tree.empty(0, "") : tree.node(parser, "");
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            findings.add(Finding.error(file, Math.max(line, 0), "", "YAML 写法有误，或同一个键写了两次",
                    "请检查这一行附近的缩进、冒号后的空格和引号"));
            return tree.empty(0, "");
        }
    }

    private Node node(JsonParser parser, String name) {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Node> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                fields.put(key, node(parser, key));
            }
            return new Node(file, line, name, null, fields, List.of(), findings);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, name));
            }
            return new Node(file, line, name, null, Map.of(), items, findings);
        }
        String text = parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getString();
        return new Node(file, line, name, text, Map.of(), List.of(), findings);
    }

    private Node empty(int line, String name) {
        return new Node(file, line, name, null, Map.of(), List.of(), findings);
    }
}
