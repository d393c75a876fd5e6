package org.fengqiao.casework.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.access.Sight;

/** {@link Sight#covers} as a condition of a query, so that what may not be seen is never fetched or counted. */
public final class SightFilter {

    private final String matter;
    private final Map<String, Object> params = new LinkedHashMap<>();
    private String condition;

    /** @param matter column with the matter's number, for example {@code d.matter} */
    public SightFilter(Sight sight, String matter) {
        this.matter = matter;
        this.condition = sight.all() ? "" : condition(sight);
    }

    /**
     * For figures over many matters: accusations are left out of them, as a reader who sees one could not pass such a
     * figure on without telling of it. They are counted apart ({@link AccusationCount}).
     */
    static SightFilter counting(Sight sight, String matter) {
        SightFilter filter = new SightFilter(sight, matter);
        if (!sight.all()) {
            filter.condition += " and not exists (select 1 from casework_accusation sc where sc.matter = " + matter + ")";
        }
        return filter;
    }

    /** Empty, or beginning with {@code and}. */
    public String condition() {
        return condition;
    }

    public Map<String, Object> params() {
        return params;
    }

    private String condition(Sight sight) {
        List<String> reasons = new ArrayList<>();
        if (sight.account() != null) {
            params.put("sightAccount", sight.account());
            reasons.add("exists (select 1 from casework_event se where se.matter = " + matter
                    + " and se.sequence = 1 and se.actor = :sightAccount)");
        }
        involved(reasons, "sightReceived", sight.received(), "'received'");
        involved(reasons, "sightHandling", sight.handling(), "'received', 'handling'");
        involved(reasons, "sightAbove", sight.above(), "'above'");
        if (sight.area() != null) {
            params.put("sightArea", sight.area() + "%");
            reasons.add("exists (select 1 from casework_matter sm where sm.id = " + matter
                    + " and sm.place like :sightArea)");
        }
        if (reasons.isEmpty()) {
            return " and 1 = 0";
        }
        String seen = " and (" + String.join(" or ", reasons) + ")";
        if (sight.line().isEmpty()) {
            return seen;
        }
        params.put("sightLine", List.copyOf(sight.line()));
        return seen + " and not exists (select 1 from casework_accused sa where sa.matter = " + matter
                + " and sa.body in (:sightLine))";
    }

    private void involved(List<String> reasons, String name, String body, String relations) {
        if (body != null) {
            params.put(name, body);
            reasons.add("exists (select 1 from casework_involved si where si.matter = " + matter
                    + " and si.relation in (" + relations + ") and si.body = :" + name + ")");
        }
    }
}
