package org.fengqiao.web.page.casework;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.casework.store.Owed;
import org.fengqiao.policy.Policy;
import org.fengqiao.service.Current;
import org.fengqiao.web.page.Telling;
import org.springframework.stereotype.Component;

/** Duties of lists with their clocks, which tell how their days are counted. */
@Component
class OwedLines {

    private final Casework casework;
    private final Current current;

    OwedLines(Casework casework, Current current) {
        this.casework = casework;
        this.current = current;
    }

    List<OwedLine> of(List<Owed> owed) {
        Map<String, Stand> stands = new HashMap<>();
        return owed.stream().map(o -> new OwedLine(o, stands.computeIfAbsent(o.matter(), m -> casework.find(m).stand())
                .duties().stream().filter(d -> d.duty().id().equals(o.id())).findFirst().map(d -> d.duty())
                .orElse(null))).filter(line -> line.duty() != null).toList();
    }

    /** Working days of the place whose rules stand first. */
    Telling telling(Instant now) {
        Policy policy = current.inForce().policies().all().get(0);
        return new Telling(now, policy.calendar(policy.pack().divisions().stream().findFirst().orElse("")));
    }
}
