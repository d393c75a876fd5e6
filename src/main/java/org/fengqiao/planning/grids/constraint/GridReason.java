package org.fengqiao.planning.grids.constraint;

import org.fengqiao.planning.grids.setting.GridConcern;
import org.optaplanner.core.api.score.stream.ConstraintJustification;

/**
 * Why a plan is not better than it is, at one point.
 *
 * @param sentence in Chinese, without a full stop
 * @param basis    article or line of the settings; empty where a place's weights alone ask for it
 */
public record GridReason(GridConcern concern, String sentence, String basis) implements ConstraintJustification {
}
