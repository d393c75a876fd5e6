package org.fengqiao.planning.grids.setting;

import org.fengqiao.planning.Source;

/**
 * A written row: who holds which role at which place. Last year's plan, and pins.
 *
 * @param place  code, perhaps of a place that is no more
 * @param role   name
 * @param worker code, perhaps of somebody who is gone
 */
public record Holding(String place, String role, String worker, Source source) {
}
