package org.fengqiao.casework.stand;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.event.Leader;
import org.fengqiao.casework.event.Limits;
import org.fengqiao.decision.Alert;
import org.fengqiao.decision.AlertKind;
import org.fengqiao.decision.PartyRef;

/**
 * Goes after what nobody acknowledges: after N minutes to the deputy of the body, after as many again to its duty
 * leader by the roster. Where there is nobody, that is an alarm. Where the body is accused by now or under the accused, it is
 * passed over, and the head of the nearest body above that is not is told instead.
 */
final class Chase {

    private final Limits limits;
    private final Officers officers;
    private final Map<String, List<String>> barred;

    /** @param barred codes of the bodies that nothing of a demand may reach, by demand; with them all they command */
    Chase(Limits limits, Officers officers, Map<String, List<String>> barred) {
        this.limits = limits;
        this.officers = officers;
        this.barred = barred;
    }

    /** @param rostered who leads each body by its roster at {@link Pending#dutyLeaderAt}; none for a body without one */
    List<Alert> due(Custody custody, Instant now, List<Leader> rostered) {
        List<Alert> alerts = new ArrayList<>();
        Pending pending = custody.pending();
        if (pending == null) {
            return alerts;
        }
        Instant first = deputyAt(pending);
        Instant second = pending.dutyLeaderAt(limits);
        List<String> shut = barred.getOrDefault(custody.demand(), List.of());
        if (!now.isBefore(first)) {
            Leader deputy = officers.within(shut, pending.body()) ? above(shut, pending) : officers.deputy(pending.body());
            alerts.add(told(pending, first, deputy, "副职", limits.acknowledgeMinutes()));
        }
        if (!now.isBefore(second)) {
            Leader onDuty = rostered.stream().filter(l -> l.body().equals(pending.body())).findFirst().orElse(null);
            boolean empty = onDuty != null && onDuty.person() == null;
            if (empty) {
                alerts.add(told(pending, second, null, "当班领导", 2 * limits.acknowledgeMinutes()));
            }
            Leader leader = onDuty == null || empty ? officers.leader(pending.body()) : onDuty;
            alerts.add(told(pending, second, leader == null || officers.within(shut, leader.body())
                    ? above(shut, pending) : leader, "值班领导", 2 * limits.acknowledgeMinutes()));
        }
        return alerts;
    }

    private Leader above(List<String> shut, Pending pending) {
        return officers.outside(shut, pending.body()).map(body -> officers.leader(body.code())).orElse(null);
    }

    /** The next instant after {@code now} at which somebody is to be told, or null. */
    Instant next(Custody custody, Instant now) {
        Pending pending = custody.pending();
        if (pending == null) {
            return null;
        }
        Instant first = deputyAt(pending);
        Instant second = pending.dutyLeaderAt(limits);
        return first.isAfter(now) ? first : second.isAfter(now) ? second : null;
    }

    private Instant deputyAt(Pending pending) {
        return pending.since().plus(Duration.ofMinutes(limits.acknowledgeMinutes()));
    }

    private Alert told(Pending pending, Instant at, Leader leader, String whom, int minutes) {
        String name = officers.name(pending.body());
        if (leader == null) {
            return new Alert(AlertKind.ALARM, name + " " + minutes + " 分钟未签收，" + whom + "空缺，无人可催", null,
                    new PartyRef(whom, pending.body(), name, null, null), null, at, true, List.of());
        }
        return new Alert(AlertKind.CLIMB, name + " " + minutes + " 分钟未签收，请" + whom + "催办", null,
                new PartyRef(whom, leader.body(), officers.name(leader.body()), leader.post(), leader.person()), null,
                at, true, List.of());
    }
}
