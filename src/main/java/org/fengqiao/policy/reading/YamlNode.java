package org.fengqiao.policy.reading;

import java.util.List;

/** A part of a YAML file with its position (from 1). Only plain structure: no tags, anchors or aliases. */
sealed interface YamlNode {

    int line();

    int column();

    record Scalar(String text, int line, int column) implements YamlNode {

        Token token() {
            return new Token(Token.Kind.VALUE, text, 0, 0, line, column);
        }

        boolean empty() {
            return text.isBlank() || text.equals("null") || text.equals("~");
        }
    }

    record Sequence(List<YamlNode> items, int line, int column) implements YamlNode {
    }

    record Mapping(List<Entry> entries, int line, int column) implements YamlNode {
    }

    record Entry(Scalar key, YamlNode value) {
    }
}
