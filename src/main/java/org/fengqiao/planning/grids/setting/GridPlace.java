package org.fengqiao.planning.grids.setting;

import java.util.Set;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.Spot;

/**
 * Somewhere that wants looking after.
 *
 * @param code       not null
 * @param kind       name of its kind
 * @param parent     code of the place it belongs to, or empty
 * @param division   code of the village or community
 * @param township   code of the township or subdistrict
 * @param matters    a year
 * @param spot       null when unknown
 * @param demanded   languages and the like that it asks for, those of its types included
 * @param types      names of its types
 * @param bodies     bodies and firms that have an interest in it
 * @param formerly   codes of places it was split from or merged of
 */
public record GridPlace(String code, String name, String kind, String parent, String division, String township,
                        int households, int matters, int hectares, Spot spot, Set<Qualification> demanded,
                        Set<String> types, Set<String> bodies, Set<String> formerly, Source source) {

    public GridPlace {
        demanded = Set.copyOf(demanded);
        types = Set.copyOf(types);
        bodies = Set.copyOf(bodies);
        formerly = Set.copyOf(formerly);
    }
}
