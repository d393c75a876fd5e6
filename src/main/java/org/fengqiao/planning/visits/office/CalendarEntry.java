package org.fengqiao.planning.visits.office;

import java.time.LocalDate;
import org.fengqiao.planning.visits.setting.Hours;

/**
 * One entry of a calendar feed. Feeds travel through phones and mail, so there is no case in it.
 *
 * @param uid       stable over all versions of the roster
 * @param sequence  grows with every change
 * @param hours     Asia/Shanghai; null for the whole day
 * @param summary   form and part of the day
 * @param place     where; of a case visit the township only
 * @param cancelled whether it no longer takes place as this feed once said
 */
public record CalendarEntry(String uid, int sequence, LocalDate day, Hours hours, String summary, String place, boolean cancelled) {
}
