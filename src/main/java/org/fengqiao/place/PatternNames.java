package org.fengqiao.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills the places of a name pattern for a division. */
final class PatternNames {

    /** Stands for every usual way to write the division, except its bare name. */
    static final String ALL = "各名";
    static final Set<String> PLACES = new LinkedHashSet<>(List.of("区划", "简名", "尾字", "市", "省"));
    static final Set<String> SHORT_PLACES = new LinkedHashSet<>(List.of("区划", "简名", "尾字", "市", "省", ALL));

    private final Map<String, String> values;
    private final List<String> all;

    /** @param upwards the division and those above it, lowest first */
    PatternNames(List<Division> upwards) {
        Division division = upwards.get(0);
        String name = division.name();
        values = Map.of("区划", name, "简名", DivisionNames.bare(division),
                "尾字", name.substring(name.length() - 1),
                "市", nameAt(upwards, Level.CITY), "省", nameAt(upwards, Level.PROVINCE));
        all = DivisionNames.marked(division);
    }

    String fill(String pattern) {
        String filled = pattern;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    List<String> fillAll(List<String> patterns, String except) {
        Set<String> filled = new LinkedHashSet<>();
        for (String pattern : patterns) {
            if (pattern.contains("{" + ALL + "}")) {
                all.forEach(name -> filled.add(fill(pattern.replace("{" + ALL + "}", name))));
            } else {
                filled.add(fill(pattern));
            }
        }
        filled.remove(except);
        return new ArrayList<>(filled);
    }

    private static String nameAt(List<Division> upwards, Level level) {
        return upwards.stream().filter(d -> d.level() == level).map(Division::name).findFirst().orElse("");
    }
}
