package org.fengqiao.decision.scenario;

import java.util.List;
import java.util.Map;

/** A part of a scenario file that remembers the line (from 1) on which it stands. */
sealed interface Node {

    int line();

    /** A single value as written; an empty one is an empty text. */
    record Text(String value, int line) implements Node {
    }

    record Items(List<Node> items, int line) implements Node {
    }

    /** In the order of the file. */
    record Fields(Map<String, Node> fields, int line) implements Node {

        Node get(String key) {
            return fields.get(key);
        }
    }

    /** A list as it stands, anything else as a list of one. */
    default List<Node> each() {
        return this instanceof Items list ? list.items() : List.of(this);
    }
}
