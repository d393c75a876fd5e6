package org.fengqiao.planning.visits.office;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of the office's own table. May name a case: never for the public, see {@link PublicLine}.
 *
 * @param duty        id of the duty
 * @param half        上午, 下午, 全天 or 半天
 * @param hours       from when to when, for example 09:00—11:30; empty where the settings do not say
 * @param name        who holds the post on that day; empty while it is vacant
 * @param title       of the post
 * @param portfolio   fields that the post is in charge of, in order
 * @param place       where; for a field visit the community with its township
 * @param arrangement line of the policy that asks for it
 * @param bodies      that attend
 * @param caseId      number of the case, or empty
 * @param order       protocol order of the leader
 */
public record DutyLine(String duty, LocalDate day, String weekday, String half, String hours, String post, String name, String title,
                       List<String> portfolio, String place, String form, String arrangement, List<String> bodies,
                       String caseId, int order, boolean pinned) {

    public DutyLine {
        portfolio = List.copyOf(portfolio);
        bodies = List.copyOf(bodies);
    }
}
