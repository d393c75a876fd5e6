package org.fengqiao.service.shape;

import java.util.List;
import org.fengqiao.problem.Fault;
import tools.jackson.databind.JsonNode;

/** Words for what was found. */
final class Said {

    private static final int LONGEST_QUOTE = 40;

    private Said() {
    }

    static Fault wrongType(String pointer, String wanted, JsonNode found) {
        return Fault.inBody(pointer, "wrong-type", "应是" + wanted + "，实为" + found(found), List.of());
    }

    /** What the sender wrote, short enough for a sentence. */
    static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    private static String found(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT, POJO -> "对象";
            case ARRAY -> "数组";
            case STRING -> "文字「" + shortened(value.stringValue()) + "」";
            case NUMBER -> "数字 " + shortened(value.toString());
            case BOOLEAN -> value.toString();
            default -> "null";
        };
    }
}
