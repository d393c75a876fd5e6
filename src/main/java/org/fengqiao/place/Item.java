package org.fengqiao.place;

import java.util.List;
import java.util.Map;

/**
 * An item of the catalogue (事项), third level of three.
 *
 * @param code      not null
 * @param field     first level, for example 城乡建设; not null
 * @param group     second level; not null
 * @param name      third level; not null
 * @param aliases   other names under which it is reported
 * @param competent the system that is competent, by level; a level that is absent has no competent body
 * @param purpose   label of the class it usually has, or null; only ever a proposal
 * @param channel   label of the legal channel it usually takes, or null; only ever a proposal
 * @param duty24h   whether it needs an answer outside office hours (water, power, gas, heat, danger)
 */
public record Item(String code, String field, String group, String name, List<String> aliases,
                   Map<Level, String> competent, String purpose, String channel, boolean duty24h, Validity validity) {

    public Item {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        competent = competent == null ? Map.of() : Map.copyOf(competent);
    }
}
