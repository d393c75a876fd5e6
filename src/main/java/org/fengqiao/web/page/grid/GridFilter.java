package org.fengqiao.web.page.grid;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.gridplan.LineFilter;
import org.springframework.web.util.UriUtils;

/**
 * What part of a plan is shown. It is kept in the address.
 *
 * @param seats  which seats
 * @param page   from 1
 * @param seat   id of the seat that is looked at, or empty
 */
public record GridFilter(String id, LineFilter seats, int page, String seat) {

    static GridFilter of(String id, Map<String, String> asked) {
        return new GridFilter(id, new LineFilter(asked.get("township"), asked.get("village"), asked.get("role"), null,
                "true".equals(asked.get("gap")), "true".equals(asked.get("pinned")), asked.get("q")),
                number(asked.get("page")), asked.getOrDefault("seat", ""));
    }

    /** Whether nothing is left out. */
    public boolean isWide() {
        return seats.equals(LineFilter.ALL);
    }

    public GridFilter in(String township) {
        return new GridFilter(id, new LineFilter(township, null, seats.role(), null, seats.gaps(), seats.pinned(),
                seats.text()), 1, "");
    }

    public GridFilter at(String other) {
        return new GridFilter(id, seats, page, other);
    }

    public GridFilter onPage(int other) {
        return new GridFilter(id, seats, other, seat);
    }

    /** The query of the address, without a question mark. */
    public String query() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("township", seats.township());
        all.put("village", seats.village());
        all.put("role", seats.role());
        all.put("gap", seats.gaps() ? "true" : null);
        all.put("pinned", seats.pinned() ? "true" : null);
        all.put("q", seats.text());
        all.put("page", page > 1 ? String.valueOf(page) : null);
        all.put("seat", seat.isEmpty() ? null : seat);
        return all.entrySet().stream().filter(e -> e.getValue() != null)
                .map(e -> e.getKey() + "=" + UriUtils.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public String address() {
        String query = query();
        return "/grids/" + id + (query.isEmpty() ? "" : "?" + query);
    }

    /** The same, asking what it would be if that worker held the seat. */
    public String with(String worker) {
        return "/grids/" + id + "?" + query() + "&worker=" + UriUtils.encode(worker, StandardCharsets.UTF_8);
    }

    private static int number(String text) {
        return text != null && text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 1;
    }
}
