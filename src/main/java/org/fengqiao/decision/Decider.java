package org.fengqiao.decision;

import java.time.Instant;
import java.util.List;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.policy.Policy;

/** Placeholder until the branch that decides is merged. */
public final class Decider {

    public Decision decide(Matter matter, Instant asOf, Policy policy, Directory directory) {
        throw new MatterException(List.of(new MatterProblem("", "undecided", "尚不能裁定", List.of())));
    }
}
