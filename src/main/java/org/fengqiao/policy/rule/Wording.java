package org.fengqiao.policy.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.fengqiao.policy.fact.BodyFact;
import org.fengqiao.policy.fact.ChannelFact;
import org.fengqiao.policy.fact.DivisionFact;
import org.fengqiao.policy.fact.ItemFact;
import org.fengqiao.policy.rule.Condition.Any;

/** How conditions and the values they met are put into words. */
final class Wording {

    /** A letter may hold a million characters; what a trace shows of it may not. */
    private static final int LONGEST = 60;

    private Wording() {
    }

    /** {@code &&} binds more tightly than {@code ||}, so only alternatives inside a conjunction need brackets. */
    static String all(List<Condition> parts) {
        return parts.isEmpty() ? "始终" : parts.stream()
                .map(part -> part instanceof Any any && any.parts().size() > 1 ? "(" + any.text() + ")" : part.text())
                .collect(Collectors.joining(" && "));
    }

    static String any(List<Condition> parts) {
        return parts.isEmpty() ? "从不" : parts.stream().map(Condition::text).collect(Collectors.joining(" || "));
    }

    /** A quote inside a text is doubled, so that no text can pass for another literal. */
    static String literal(Object value) {
        if (value instanceof String || value instanceof LocalDate) {
            return '"' + value.toString().replace("\"", "\"\"") + '"';
        }
        return String.valueOf(value);
    }

    /** Null where nothing is known. */
    static String value(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Boolean flag) {
            return flag ? "是" : "否";
        }
        if (value instanceof Collection<?> members) {
            return members.size() + "项";
        }
        return shortened(name(value));
    }

    private static String name(Object value) {
        if (value instanceof BodyFact body) {
            return body.name();
        }
        if (value instanceof ItemFact item) {
            return item.name();
        }
        if (value instanceof ChannelFact channel) {
            return channel.name();
        }
        if (value instanceof DivisionFact division) {
            return division.name();
        }
        return value instanceof Record ? "有" : value.toString();
    }

    private static String shortened(String text) {
        if (text == null || text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
