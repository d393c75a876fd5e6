package org.fengqiao.planning.visits.constraint;

import org.fengqiao.planning.visits.setting.Concern;
import org.optaplanner.core.api.score.stream.ConstraintJustification;

/**
 * Why a roster is not better than it is, at one point.
 *
 * @param sentence in Chinese, without a full stop
 * @param basis    article or line of the settings, or the key that sets it; never empty
 */
public record Reason(Concern concern, String sentence, String basis) implements ConstraintJustification {

    /** What is wrong, by its name, with its basis in brackets. */
    public String told() {
        return concern.label() + "：" + sentence + (basis.isEmpty() ? "" : "［" + basis + "］");
    }

    /** What a key of the settings alone asks for, written there or not. */
    static String setting(String file, String key) {
        return file + "「" + key + "」";
    }
}
