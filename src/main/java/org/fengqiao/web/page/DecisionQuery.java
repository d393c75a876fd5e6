package org.fengqiao.web.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Found;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.Search;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

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
        return new Search(given(matter), code(today), Set.of(), null, given(rule), given(revision), null, from, to,
                after, PAGE);
    }

    /** This query further down. */
    public String next(long cursor) {
        Map<String, Object> all = fields();
        all.put("after", cursor);
        return address("/decisions", all);
    }

    /** The first page. */
    public String first() {
        return address("/decisions", fields());
    }

    public String export() {
        Map<String, Object> all = fields();
        return address("/decisions.csv", all);
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

    private static String address(String path, Map<String, Object> parameters) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
        parameters.keySet().forEach(name -> builder.queryParam(name, "{" + name + "}"));
        return builder.encode().buildAndExpand(parameters).toUriString();
    }

    private String code(DirectoryDay today) {
        String asked = given(body);
        if (asked == null) {
            return null;
        }
        Found<Body> found = today.findBody(asked, null);
        if (found instanceof Found.One<Body> one) {
            return one.value().code();
        }
        List<String> near = found instanceof Found.Several<Body> several
                ? several.candidates().stream().limit(10).map(b -> b.code() + " " + b.name()).toList()
                : ((Found.None<Body>) found).nearest();
        String detail = (found instanceof Found.Several ? "单位「" + asked + "」有好几个，请写编码" : "名录里没有单位「" + asked + "」")
                + (near.isEmpty() ? "。" : "：" + near.stream().collect(Collectors.joining("；")) + "。");
        throw new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                List.of(Fault.inParameter("body", "unknown-body", detail, near)));
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
