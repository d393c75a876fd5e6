package org.fengqiao.matter;

import com.fasterxml.jackson.annotation.JsonAlias;

/**
 * Where the matter lies.
 *
 * @param division division code (GB/T 2260 and its statistical extension) or name, in full or short; not null
 * @param grid     code of the grid, or null
 * @param address  the rest of the address as told, or null
 */
public record Location(
        @JsonAlias("区划") String division,
        @JsonAlias("网格") String grid,
        @JsonAlias("地址") String address) {
}
