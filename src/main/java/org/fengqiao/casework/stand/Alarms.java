package org.fengqiao.casework.stand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.decision.Alert;
import org.fengqiao.decision.AlertKind;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.PartyRef;

/** Gathers what took effect with the newest entry and was not raised before. */
final class Alarms {

    private final List<Raised> raised;
    private final CaseEvent newest;

    Alarms(Stand before, CaseEvent newest) {
        this.raised = new ArrayList<>(before == null ? List.of() : before.raised());
        this.newest = newest;
    }

    List<Raised> raised(Decision decision, List<Custody> custody, Chase chase, Instant now) {
        decision.demands().forEach(d -> d.alerts().stream().filter(Alert::active).forEach(a -> add(d.demand(), a)));
        for (Custody one : custody) {
            chase.due(one, now, Judge.onDuty(newest)).forEach(a -> unlessAt(one.demand(), a));
            if (one.mustDesignate() && one.pending() != null) {
                unlessAt(one.demand(), new Alert(AlertKind.NOTICE,
                        "已派单 " + one.dispatches() + " 次仍无人受理，须由共同上级指定牵头单位", null, new PartyRef("受理单位", one.body(), one.body(), null, null), null,
                        one.pending().since(), true, List.of()));
            }
        }
        return raised;
    }

    /** Whoever was told first stays told, also if another holds the post by now. */
    private void unlessAt(String demand, Alert alert) {
        if (raised.stream().noneMatch(r -> r.demand().equals(demand) && alert.at().equals(r.alert().at())
                && r.alert().rules().isEmpty() && r.alert().to() != null && alert.to().role().equals(r.alert().to().role()))) {
            raised.add(new Raised(demand, alert, newest.sequence()));
        }
    }

    private void add(String demand, Alert alert) {
        Raised one = new Raised(demand, alert, newest.sequence());
        if (raised.stream().noneMatch(one::same)) {
            raised.add(one);
        }
    }
}
