package org.fengqiao.planning.input;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.Findings;

/**
 * A place in a YAML text: a mapping, a list or a value. What is asked for and absent is an empty node at the same place,
 * so that readers need no case for it. For one reading; remembers which keys were asked for.
 */
public final class Node {

    private final String file;
    private final int line;
    private final String name;
    private final String scalar;
    private final Map<String, Node> fields;
    private final List<Node> items;
    private final Findings findings;
    private final Set<String> asked = new HashSet<>();

    Node(String file, int line, String name, String scalar, Map<String, Node> fields, List<Node> items,
         Findings findings) {
        this.file = file;
        this.line = line;
        this.name = name;
        this.scalar = scalar;
        this.fields = fields;
        this.items = items;
        this.findings = findings;
    }

    /** What stands under a key, by its Chinese or English name. */
    public Node at(String key, String alias) {
        asked.add(key);
        asked.add(alias);
        Node found = fields.getOrDefault(key, fields.get(alias));
        return found == null ? new Node(file, line, key, null, Map.of(), List.of(), findings) : found;
    }

    public Value value() {
        if (!fields.isEmpty()) {
            wrong("这里应是一个值", "请写成「" + name + ": 值」");
        }
        String text = items.isEmpty() ? scalar : String.join("|", items.stream().map(n -> n.value().or("")).toList());
        return new Value(text, file, line, name, findings);
    }

    public Value value(String key, String alias) {
        return at(key, alias).value();
    }

    /** The entries of a list; empty when it is absent. */
    public List<Node> items() {
        if (scalar != null && !scalar.isBlank() || !fields.isEmpty()) {
            wrong("这里应是列表", "每项一行，以减号开头");
        }
        return items;
    }

    public Map<String, Node> fields() {
        asked.addAll(fields.keySet());
        return fields;
    }

    public boolean isPresent() {
        return scalar != null || !fields.isEmpty() || !items.isEmpty();
    }

    public String file() {
        return file;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** Reports keys that nobody asked for: a misspelt key must not be passed over in silence. */
    public void finish() {
        fields.forEach((key, node) -> {
            if (!asked.contains(key)) {
                node.wrong("不认识这个项目", "这里可用：" + String.join("、", new java.util.TreeSet<>(asked)));
            }
        });
    }

    public void wrong(String message, String remedy) {
        findings.add(Finding.error(file, line, name, message, remedy));
    }
}
