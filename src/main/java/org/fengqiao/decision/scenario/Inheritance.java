package org.fengqiao.decision.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a scenario takes over from an earlier one: pack, day of law, matter and history, never what is asserted. */
final class Inheritance {

    private static final List<String> TAKEN = List.of("规则包", "适用日", "事项", "经过");

    private Inheritance() {
    }

    /** @param from null where nothing is taken over */
    static Node.Fields of(Node.Fields own, Node.Fields from) {
        if (from == null) {
            return own;
        }
        Map<String, Node> whole = new LinkedHashMap<>();
        TAKEN.stream().filter(k -> from.get(k) != null).forEach(k -> whole.put(k, from.get(k)));
        own.fields().forEach((key, value) -> whole.merge(key, value, (before, now) -> switch (key) {
            case "事项" -> merged(before, now);
            case "经过" -> appended(before, now);
            default -> now;
        }));
        return new Node.Fields(whole, own.line());
    }

    private static Node merged(Node before, Node now) {
        if (!(before instanceof Node.Fields old) || !(now instanceof Node.Fields changed)) {
            return now;
        }
        Map<String, Node> fields = new LinkedHashMap<>(old.fields());
        fields.putAll(changed.fields());
        return new Node.Fields(fields, now.line());
    }

    private static Node appended(Node before, Node now) {
        List<Node> items = new ArrayList<>(before.each());
        items.addAll(now.each());
        return new Node.Items(items, now.line());
    }
}
