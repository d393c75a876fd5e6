package org.fengqiao.planning.visits.repair;

import java.time.LocalDate;
import org.fengqiao.planning.visits.setting.Publication;
import org.fengqiao.planning.visits.setting.VisitSetting;

/**
 * A change that comes later than the place promises to publish; it needs its reason told.
 *
 * @param duty     id of the duty
 * @param day      earliest day that the change concerns
 * @param sentence in Chinese
 * @param basis    line of the settings that promises it
 */
public record LateChange(String duty, LocalDate day, String sentence, String basis) {

    static LateChange of(Change change, LocalDate day, VisitSetting setting) {
        Publication rule = setting.policy().publication();
        return new LateChange(change.duty(), day, day + "「" + change.title() + "」的改动应在 "
                + rule.latest(day, setting.calendar()) + " 前公布，已经来不及", rule.source().cite());
    }
}
