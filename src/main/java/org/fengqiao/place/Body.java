package org.fengqiao.place;

import java.util.List;

/**
 * A body (机关、单位): it has two lines, where it is located and who commands it.
 *
 * @param code          not null
 * @param name          full name; not null
 * @param shortNames    other names in use
 * @param system        line of work, for example 信访, 城管, 公安, 纪检监察, 党委, 政府, 街道, 社区; not null
 * @param level         not null
 * @param division      code of the division it is located in; not null
 * @param commander     code of the body that commands it, or null at the top
 * @param successor     code of the body that carries on its powers after the end of its validity, or null
 * @param roundTheClock whether it keeps a 24-hour duty roster
 */
public record Body(String code, String name, List<String> shortNames, String system, Level level, String division,
                   String commander, String successor, boolean roundTheClock, Validity validity) {

    public Body {
        shortNames = shortNames == null ? List.of() : List.copyOf(shortNames);
    }
}
