package org.fengqiao.planning.visits.office;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;

/**
 * How one session went, in one entry. Names no petitioner.
 *
 * @param duty       id of the duty
 * @param heldOn     the day on which it was held, or to which it was put off; null when it is not held
 * @param substitute post of whoever came instead, or null
 * @param groups     groups received
 * @param persons    persons received
 * @param demands    demands registered
 * @param words      what the leader said should happen; empty for nothing
 * @param body       body that is to do it, or empty
 * @param reason     why it was put off or not held; empty otherwise
 */
public record SessionRecord(String duty, SessionOutcome outcome, LocalDate heldOn, String substitute, int groups,
                            int persons, int demands, String words, String body, String reason) {

    private static final int LONGEST = 2000;

    public SessionRecord {
        words = words == null ? "" : words.strip();
        body = body == null ? "" : body.strip();
        reason = reason == null ? "" : reason.strip();
    }

    /** What is wrong with it, by the name of the field; empty when nothing is. */
    public Map<String, String> faults(VisitProblem problem, Plan plan, LocalDate today) {
        Map<String, String> faults = new LinkedHashMap<>();
        Assignment planned = duty == null ? null : plan.of(duty).orElse(null);
        if (planned == null) {
            faults.put("duty", "这份排班里没有任务「" + duty + "」");
            return faults;
        }
        if (outcome == null) {
            faults.put("outcome", "缺少结果，可写：本人到场、替补到场、改期、未举行");
            return faults;
        }
        boolean held = outcome == SessionOutcome.PRESENT || outcome == SessionOutcome.SUBSTITUTE;
        if (held && (heldOn == null ? planned.day() : heldOn).isAfter(today)) {
            faults.put("heldOn", "这一场还没有到日子，不能先记为已举行");
        }
        if (outcome == SessionOutcome.POSTPONED && (heldOn == null || !heldOn.isAfter(planned.day()))) {
            faults.put("heldOn", "改期要写改到哪一天，且晚于原定的 " + planned.day());
        }
        if (!held && reason.isEmpty()) {
            faults.put("reason", outcome.label() + "要写明原因");
        }
        if (outcome == SessionOutcome.SUBSTITUTE
                && (substitute == null || problem.setting().leader(substitute).isEmpty()
                || substitute.equals(planned.post()))) {
            faults.put("substitute", "替补到场要写替补的岗位，且不是原定的岗位");
        }
        if (groups < 0 || persons < 0 || demands < 0 || persons < groups) {
            faults.put("persons", "批次、人次、诉求件数不能为负，人次不少于批次");
        }
        if (!held && groups + persons + demands > 0) {
            faults.put("groups", outcome.label() + "的场次没有接待数");
        }
        if (words.length() > LONGEST || body.length() > LONGEST || reason.length() > LONGEST) {
            faults.put("words", "批示、单位和原因各至多 " + LONGEST + " 字");
        }
        return faults;
    }

    /** The day that counts: as held, otherwise as planned. */
    LocalDate day(Assignment planned) {
        return heldOn == null ? planned.day() : heldOn;
    }

    VisitState state() {
        return switch (outcome) {
            case PRESENT -> VisitState.HELD;
            case SUBSTITUTE -> VisitState.HELD_BY_SUBSTITUTE;
            case POSTPONED -> VisitState.POSTPONED;
            case NOT_HELD -> VisitState.NOT_HELD;
        };
    }
}
