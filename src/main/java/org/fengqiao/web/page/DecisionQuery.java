package org.fengqiao.web.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.Search;
import org.springframework.format.annotation.DateTimeFormat;

/** What people look for among recorded decisions, as it stands in the address; every field may be null. */
record DecisionQuery(String matter, String body, String rule, String revision,
                     @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
                     @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to, Long after) {

    private static final int PAGE = 25;

    /**
     * @param today finds a body by its name
     * @throws ProblemException if there is no such body, or several
     */
    Search search(DirectoryDay today) {
        return new Search(given(matter), TypedBody.code(body, today), Set.of(), null, given(rule), given(revision), null,
                from, to, after, PAGE);
    }

    /** This query further down. */
    public String next(long cursor) {
        Map<String, Object> all = fields();
        all.put("after", cursor);
        return PageAddress.of("/decisions", all);
    }

    /** The first page. */
    public String first() {
        return PageAddress.of("/decisions", fields());
    }

    public String export() {
        return PageAddress.of("/decisions.csv", fields());
    }

    public boolean narrowed() {
        return !fields().isEmpty();
    }

    private Map<String, Object> fields() {
        Map<String, Object> all = new LinkedHashMap<>();
        put(all, "matter", given(matter));
        put(all, "body", given(body));
        put(all, "rule", given(rule));
        put(all, "revision", given(revision));
        put(all, "from", from);
        put(all, "to", to);
        return all;
    }

    private static void put(Map<String, Object> all, String name, Object value) {
        if (value != null) {
            all.put(name, value);
        }
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
