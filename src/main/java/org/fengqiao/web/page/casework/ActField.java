package org.fengqiao.web.page.casework;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.term.Labelled;

/**
 * A field of the form in which an act is told.
 *
 * @param name    of the parameter and of the field in {@link TellForm}
 * @param kind    how it is filled in: text, body, time, number, check or choice
 * @param choices by value, what is shown; for a text they are only offered
 */
record ActField(String name, String label, String hint, String kind, boolean required, Map<String, String> choices) {

    static ActField text(String name, String label, String hint) {
        return new ActField(name, label, hint, "text", false, Map.of());
    }

    static ActField body(String name, String label, String hint) {
        return new ActField(name, label, hint, "body", false, Map.of());
    }

    static ActField time(String name, String label, String hint) {
        return new ActField(name, label, hint, "time", false, Map.of());
    }

    static ActField choice(String name, String label, String... values) {
        return new ActField(name, label, null, "choice", false, same(List.of(values)));
    }

    static ActField choice(String name, String label, Labelled... values) {
        Map<String, String> all = new java.util.LinkedHashMap<>();
        Stream.of(values).forEach(value -> all.put(value.code(), value.label()));
        return new ActField(name, label, null, "choice", false, all);
    }

    ActField must() {
        return new ActField(name, label, hint, kind, true, choices);
    }

    ActField hinted(String said) {
        return new ActField(name, label, said, kind, required, choices);
    }

    ActField offering(List<String> values) {
        return new ActField(name, label, hint, kind, required, same(values));
    }

    private static Map<String, String> same(List<String> values) {
        Map<String, String> all = new java.util.LinkedHashMap<>();
        values.forEach(value -> all.put(value, value));
        return all;
    }
}
