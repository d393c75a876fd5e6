package org.fengqiao.place;

import java.util.List;

/**
 * A branch centre or mediation body: where people are received or disputes are mediated.
 *
 * @param code      not null
 * @param name      not null
 * @param kind      for example 综治中心, 分中心, 人民调解委员会, 评理说法厅; not null
 * @param division  code of the division it stands in; not null
 * @param body      code of the body that runs it; not null
 * @param areas     codes of the divisions it serves; never empty
 * @param residents codes of the bodies that keep a desk there, resident or in rotation
 */
public record Centre(String code, String name, String kind, String division, String body, List<String> areas,
                     List<String> residents, Validity validity) {

    public Centre {
        areas = areas == null || areas.isEmpty() ? List.of(division) : List.copyOf(areas);
        residents = residents == null ? List.of() : List.copyOf(residents);
    }
}
