package org.fengqiao.casework.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.casework.access.Sight;

/**
 * {@link Sight#covers} as a condition of a query, so that what may not be seen is never fetched or counted.
 */
public final class SightFilter {

    /** The relation of an account to what it registered; the others are of bodies. */
    static final String REGISTERED = "registered";

    private final String condition;
    private final Map<String, Object> params;

    /** @param matter column with the matter's number, for example {@code d.matter} */
    public SightFilter(Sight sight, String matter) {
        this.params = new LinkedHashMap<>();
        this.condition = sight.all() ? "" : each(sight, matter, params) + unaccused(sight, matter, params);
    }

    private SightFilter(String condition, Map<String, Object> params) {
        this.condition = condition;
        this.params = params;
    }

    /**
     * For figures over matters: accusations are left out of them, as a reader who sees one could not pass such a figure on
     * without telling of it. They are counted apart ({@link AccusationCount}).
     */
    static SightFilter counting(Sight sight, String matter) {
        SightFilter filter = new SightFilter(sight, matter);
        return sight.all() ? filter : new SightFilter(filter.condition
                + " and not exists (select 1 from casework_accusation sc where sc.matter = " + matter + ")", filter.params);
    }

    /**
     * As {@link #counting}, for figures over the many duties of each matter: asked once of each matter and not once of each
     * duty. The offset keeps PostgreSQL from taking it apart again.
     */
    static SightFilter countingDuties(Sight sight, String matter) {
        SightFilter filter = counting(sight, "sv.id");
        return sight.all() ? filter : new SightFilter(" and " + matter + " in (select sv.id from casework_matter sv"
                + " where 1 = 1" + filter.condition + " offset 0 rows)", filter.params);
    }

    /** For matters that were found along a {@link Way}: what is left to ask. */
    static SightFilter along(Sight sight, String matter) {
        Map<String, Object> params = new LinkedHashMap<>();
        return new SightFilter(unaccused(sight, matter, params), params);
    }

    /**
     * Why a reader sees matters, but for their place.
     *
     * @param who an account for {@link #REGISTERED}, else a body
     */
    record Way(String relation, String who) {

        static Set<Way> of(Sight sight) {
            Set<Way> ways = new LinkedHashSet<>();
            add(ways, REGISTERED, sight.account());
            add(ways, "received", sight.received());
            add(ways, "received", sight.handling());
            add(ways, "handling", sight.handling());
            add(ways, "above", sight.above());
            return ways;
        }

        private static void add(Set<Way> ways, String relation, String who) {
            if (who != null) {
                ways.add(new Way(relation, who));
            }
        }
    }

    /** Empty, or beginning with {@code and}. */
    public String condition() {
        return condition;
    }

    public Map<String, Object> params() {
        return params;
    }

    private static String each(Sight sight, String matter, Map<String, Object> params) {
        List<String> reasons = new ArrayList<>();
        ways(sight, params).forEach(way -> reasons.add("exists (select 1 from casework_involved si where si.matter = " + matter
                + " and " + way + ")"));
        if (sight.area() != null) {
            params.put("sightArea", sight.area() + "%");
            reasons.add("exists (select 1 from casework_matter sm where sm.id = " + matter
                    + " and sm.place like :sightArea)");
        }
        return reasons.isEmpty() ? " and 1 = 0" : " and (" + String.join(" or ", reasons) + ")";
    }

    /** For each that the reader is or stands for, the relations that suffice. */
    private static List<String> ways(Sight sight, Map<String, Object> params) {
        Map<String, List<String>> relations = new LinkedHashMap<>();
        Way.of(sight).forEach(way -> relations.computeIfAbsent(way.who(), who -> new ArrayList<>())
                .add("'" + way.relation() + "'"));
        List<String> ways = new ArrayList<>();
        relations.forEach((who, which) -> {
            String name = "sight" + ways.size();
            params.put(name, who);
            ways.add("si.who = :" + name + " and si.relation in (" + String.join(", ", which) + ")");
        });
        return ways;
    }

    private static String unaccused(Sight sight, String matter, Map<String, Object> params) {
        if (sight.line().isEmpty()) {
            return "";
        }
        params.put("sightLine", List.copyOf(sight.line()));
        return " and not exists (select 1 from casework_accused sa where sa.matter = " + matter
                + " and sa.body in (:sightLine))";
    }
}
