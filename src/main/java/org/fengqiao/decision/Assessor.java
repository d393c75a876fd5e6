package org.fengqiao.decision;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.policy.Policy;

/** Tells how a matter with its history stands at an instant. Pure. */
public final class Assessor {

    private final Decider decider;

    public Assessor(Decider decider) {
        this.decider = decider;
    }

    /**
     * @param now  instant asked about; nothing in the matter may be later
     * @param asOf instant whose law and directory apply, or null for that of receipt: publishing new rules does not
     *             rewrite duties that stand
     * @throws MatterException as {@link Decider#decide}
     */
    public Assessment assess(Matter matter, Instant now, Instant asOf, Policy policy, Directory directory) {
        Instant law = asOf != null ? asOf : matter.received().orElse(now);
        Decider.Decided decided = decider.decide(matter, law, now, policy, directory);
        List<Duty> duties = decided.decision().demands().stream().flatMap(d -> d.duties().stream()).toList();
        List<Assessment.Tally> tallies = Arrays.stream(DutyState.values()).map(state -> new Assessment.Tally(state,
                (int) duties.stream().filter(d -> d.state() == state).count())).toList();
        return new Assessment(decided.decision(), now, decided.nextCheck(), tallies);
    }
}
