package org.fengqiao.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One fault in what was sent.
 *
 * @param pointer    JSON pointer into the body; null when a parameter or a place in a file is meant
 * @param parameter  name of the query parameter, or null
 * @param at         line and column, or sheet and cell, or null
 * @param code       stable code; not null
 * @param detail     in Chinese: what is wrong and what would do; not null
 * @param candidates what would fit; empty if there is nothing to offer
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Fault(String pointer, String parameter, String at, String code, String detail,
                    List<String> candidates) {

    public Fault {
        candidates = List.copyOf(candidates);
    }

    public static Fault inBody(String pointer, String code, String detail, List<String> candidates) {
        return new Fault(pointer, null, null, code, detail, candidates);
    }

    public static Fault inParameter(String parameter, String code, String detail, List<String> candidates) {
        return new Fault(null, parameter, null, code, detail, candidates);
    }

    public static Fault at(String place, String code, String detail) {
        return new Fault(null, null, place, code, detail, List.of());
    }
}
