package org.fengqiao.web.page.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.json.Json;
import org.fengqiao.paper.NewPaper;
import org.fengqiao.paper.PaperException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a draft says as fields of a form, whatever its kind: texts, days, and lists with a line for each item. */
final class PaperForm {

    private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("basis", "依据"),
            Map.entry("mark", "文号的机关代字"), Map.entry("subject", "内容"), Map.entry("place", "地点"),
            Map.entry("demands", "诉求（每行一项）"), Map.entry("petitioner", "信访人"), Map.entry("firstHandler", "首办"),
            Map.entry("coHandlers", "协办（每行一个）"), Map.entry("limits", "时限（每行一句）"), Map.entry("fact", "违规事实"),
            Map.entry("evidence", "证据"), Map.entry("article", "违反条款"), Map.entry("demand", "要求"),
            Map.entry("answerBy", "反馈期限"), Map.entry("receivedOn", "收到日期"), Map.entry("acceptedOn", "受理日期"),
            Map.entry("way", "办理途径"), Map.entry("procedure", "程序"), Map.entry("dueOn", "办理期限"),
            Map.entry("inquiry", "查询方式"), Map.entry("reason", "理由"), Map.entry("advice", "引导"),
            Map.entry("request", "办理要求"), Map.entry("reportBy", "报送期限"), Map.entry("extendedTo", "延长至"),
            Map.entry("person", "收件人"));

    /** What nobody writes by hand: the kind, and the duty that a breach is about. */
    private static final Set<String> HIDDEN = Set.of("kind", "duty");

    private PaperForm() {
    }

    /** @param name place in the paper, and the name of the parameter */
    record Field(String name, String label, String value, boolean many) {
    }

    static List<Field> of(NewPaper paper) {
        return of(tree(paper));
    }

    /** @param paper a paper as it is written down; what is not said yet may be null */
    static List<Field> of(ObjectNode paper) {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("basis", new Field("basis", LABELS.get("basis"), text(paper.path("basis")), false));
        fields.put("sender.mark", new Field("sender.mark", LABELS.get("mark"), text(paper.path("sender").path("mark")),
                false));
        collect("content", "", paper.path("content"), fields);
        return List.copyOf(fields.values());
    }

    /**
     * The draft with what was typed.
     *
     * @param typed     by name; what is not there stays
     * @param draftedBy whoever changed it
     * @throws PaperException if something that the paper must state is missing or unreadable
     */
    static NewPaper read(NewPaper paper, Map<String, String> typed, String draftedBy) {
        return read(tree(paper), typed, draftedBy);
    }

    /** As {@link #read(NewPaper, Map, String)}, for a paper that is begun. */
    static NewPaper read(ObjectNode tree, Map<String, String> typed, String draftedBy) {
        tree.put("draftedBy", draftedBy);
        replace("", tree, typed);
        try {
            return Json.mapper().treeToValue(tree, NewPaper.class);
        } catch (JacksonException unreadable) {
            if (unreadable.getCause() instanceof PaperException incomplete) {
                throw incomplete;
            }
            throw new PaperException(PaperException.Kind.INVALID, "读不出来：日期写成 2026-03-02 的样子。");
        }
    }

    private static ObjectNode tree(NewPaper paper) {
        return (ObjectNode) (JsonNode) Json.mapper().valueToTree(paper);
    }

    private static void collect(String name, String before, JsonNode node, Map<String, Field> fields) {
        if (node instanceof ObjectNode object) {
            object.properties().stream().filter(p -> !HIDDEN.contains(p.getKey())).forEach(p -> {
                String label = before + LABELS.getOrDefault(p.getKey(), p.getKey());
                if (p.getValue() instanceof ObjectNode || rows(p.getValue())) {
                    collect(name + "." + p.getKey(), before, p.getValue(), fields);
                } else {
                    String at = name + "." + p.getKey();
                    fields.put(at, new Field(at, label, text(p.getValue()), p.getValue().isArray()));
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(name + "." + i, "第 " + (i + 1) + " 项", array.get(i), fields);
            }
        }
    }

    private static void replace(String before, JsonNode node, Map<String, String> typed) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.properties()).forEach(p -> {
                String at = before + p.getKey();
                if (!typed.containsKey(at)) {
                    replace(at + ".", p.getValue(), typed);
                } else if (p.getValue().isArray()) {
                    ArrayNode lines = object.putArray(p.getKey());
                    typed.get(at).lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
                } else {
                    object.put(p.getKey(), typed.get(at).isBlank() ? null : typed.get(at).strip());
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                replace(before + i + ".", array.get(i), typed);
            }
        }
    }

    private static boolean rows(JsonNode node) {
        return node.isArray() && !node.isEmpty() && node.get(0).isObject();
    }

    private static String text(JsonNode node) {
        if (node.isArray()) {
            return String.join("\n", node.valueStream().map(JsonNode::asString).toList());
        }
        return node.isNull() || node.isMissingNode() ? "" : node.asString();
    }
}
