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
    static final String ACCUSED = "accused";

    private final String condition;
    private final Map<String, Object> params;

    /** @param matter column with the matter's number, for example {@code d.matter} */
    public SightFilter(Sight sight, String matter) {
        this.params = new LinkedHashMap<>();
        this.condition = sight.all() ? "" : each(sight, Source.MATTER, matter, params)
                + unaccused(sight, Source.MATTER, matter, params);
    }

    private SightFilter(String condition, Map<String, Object> params) {
        this.condition = condition;
        this.params = params;
    }

    /**
     * For figures: accusations are left out of them, as a reader who sees one could not pass such a figure on without telling
     * of it. They are counted apart ({@link AccusationCount}). Asked once of each circle and not of each matter or duty; the
     * offset keeps PostgreSQL from taking it apart again.
     *
     * @param circle column with the number of the circle, for example {@code c.circle}
     */
    static SightFilter counting(Sight sight, String circle) {
        return sight.all() ? new SightFilter("", Map.of()) : ofCircles(sight, circle, "sc.accusation = false");
    }

    /** For figures of accusations alone. */
    static SightFilter accusations(Sight sight, String circle) {
        return ofCircles(sight, circle, "sc.accusation = true");
    }

    /** For how long a list is. */
    static SightFilter listing(Sight sight, String circle) {
        return sight.all() ? new SightFilter("", Map.of()) : ofCircles(sight, circle, "1 = 1");
    }

    private static SightFilter ofCircles(Sight sight, String circle, String which) {
        Map<String, Object> params = new LinkedHashMap<>();
        String covered = sight.all() ? "" : each(sight, Source.CIRCLE, "sc.id", params)
                + unaccused(sight, Source.CIRCLE, "sc.id", params);
        return new SightFilter(" and " + circle + " in (select sc.id from casework_circle sc where " + which + covered
                + " offset 0 rows)", params);
    }

    /** For matters that were found along a {@link Way}: what is left to ask. */
    static SightFilter along(Sight sight, String matter) {
        Map<String, Object> params = new LinkedHashMap<>();
        return new SightFilter(unaccused(sight, Source.MATTER, matter, params), params);
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

    /** Where it stands what a matter or a circle shows itself by. */
    private enum Source {
        MATTER("casework_involved si where si.matter", "casework_matter sm where sm.id",
                "casework_accused sa where sa.matter", "sa.body"),
        CIRCLE("casework_circle_member si where si.circle", "casework_circle sm where sm.id",
                "casework_circle_member sa where sa.relation = '" + ACCUSED + "' and sa.circle", "sa.who");

        private final String involved;
        private final String placed;
        private final String accused;
        private final String whom;

        Source(String involved, String placed, String accused, String whom) {
            this.involved = involved;
            this.placed = placed;
            this.accused = accused;
            this.whom = whom;
        }
    }

    private static String each(Sight sight, Source source, String id, Map<String, Object> params) {
        List<String> reasons = new ArrayList<>();
        ways(sight, params).forEach(way -> reasons.add("exists (select 1 from " + source.involved + " = " + id + " and " + way
                + ")"));
        if (sight.area() != null) {
            params.put("sightArea", sight.area() + "%");
            reasons.add("exists (select 1 from " + source.placed + " = " + id + " and sm.place like :sightArea)");
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

    private static String unaccused(Sight sight, Source source, String id, Map<String, Object> params) {
        if (sight.line().isEmpty()) {
            return "";
        }
        params.put("sightLine", List.copyOf(sight.line()));
        return " and not exists (select 1 from " + source.accused + " = " + id + " and " + source.whom
                + " in (:sightLine))";
    }
}
