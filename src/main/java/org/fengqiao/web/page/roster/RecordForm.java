package org.fengqiao.web.page.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.SessionOutcome;
import org.fengqiao.planning.visits.office.SessionRecord;

/** One session as it is entered; numbers that are left empty are none. */
record RecordForm(String duty, long corrects, String outcome, String heldOn, String substitute, Integer groups,
                  Integer persons, Integer demands, String words, String body, String reason) {

    SessionRecord record() {
        if (outcome == null || outcome.isEmpty()) {
            throw OfficeException.invalid("outcome", "请选结果：本人到场、替补到场、改期或未举行。");
        }
        try {
            return new SessionRecord(duty, SessionOutcome.of(outcome), heldOn == null || heldOn.isEmpty() ? null
                    : LocalDate.parse(heldOn), substitute == null || substitute.isEmpty() ? null : substitute,
                    number(groups), number(persons), number(demands), words, body, reason);
        } catch (DateTimeException unreadable) {
            throw OfficeException.invalid("heldOn", "日期应写作 2026-03-09，实为「" + heldOn + "」。");
        }
    }

    private static int number(Integer given) {
        return given == null ? 0 : given;
    }
}
