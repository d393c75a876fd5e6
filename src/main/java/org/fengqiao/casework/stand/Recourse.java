package org.fengqiao.casework.stand;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.Power;
import org.fengqiao.policy.outcome.Role;

/**
 * What a citizen may still do about an answer, by the rights with a window that rules give: a demand is concluded only
 * when each was used and answered, or let pass.
 */
final class Recourse {

    private final List<Power> rights;
    private final List<LedgerDuty> duties;

    /** @param duties of the demand, with those that such a request began */
    private Recourse(List<Power> rights, List<LedgerDuty> duties) {
        this.rights = rights;
        this.duties = duties;
    }

    static Recourse of(DemandDecision demand, List<LedgerDuty> duties) {
        return new Recourse(demand.powers().stream().filter(p -> p.clock() != null && p.by() != null
                && p.by().role().equals(Role.PETITIONER.label())).toList(),
                duties.stream().filter(d -> d.demand().equals(demand.demand())).toList());
    }

    /** Why it is not exhausted at that instant, in Chinese, or null if it is. */
    String open(Instant at) {
        return rights.stream().map(right -> open(right, at)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private String open(Power right, Instant at) {
        List<LedgerDuty> asked = duties.stream().filter(d -> d.duty().clock() != null
                && right.action().equals(d.duty().clock().from()) && d.startedAt() != null
                && !d.startedAt().isAfter(at)).toList();
        if (!asked.isEmpty()) {
            return asked.stream().filter(d -> d.duty().metAt() == null || d.duty().metAt().isAfter(at)).findFirst()
                    .map(d -> "信访人已经" + right.action() + "，还没有「" + d.duty().action() + "」").orElse(null);
        } else if (right.clock().due() == null) {
            return "「" + right.action() + "」的期限自「" + right.clock().from() + "」起算，还没有起算";
        }
        return right.clock().due().isBefore(at) ? null
                : "信访人到 " + right.clock().lastDay() + " 为止都可以" + right.action();
    }
}
