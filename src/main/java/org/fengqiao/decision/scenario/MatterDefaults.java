package org.fengqiao.decision.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a scenario need not write: an id, and a petitioner who is known and can be reached. */
final class MatterDefaults {

    private MatterDefaults() {
    }

    static Node filled(Node matter) {
        if (!(matter instanceof Node.Fields fields)) {
            return matter;
        }
        Map<String, Node> filled = new LinkedHashMap<>(fields.fields());
        if (fields.get("编号") == null && fields.get("id") == null) {
            filled.put("编号", new Node.Text("情景", matter.line()));
        }
        if (fields.get("信访人") == null && fields.get("petitioner") == null) {
            filled.put("信访人", petitioner(matter.line()));
        }
        return new Node.Fields(filled, matter.line());
    }

    private static Node petitioner(int line) {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("类别", new Node.Text("实名", line));
        fields.put("姓名", new Node.Text("甲", line));
        fields.put("联系方式", new Node.Text("见登记表", line));
        fields.put("住址", new Node.Text("见登记表", line));
        fields.put("同意转告联系方式", new Node.Text("true", line));
        return new Node.Fields(fields, line);
    }
}
