package org.fengqiao.decision;

import java.time.Instant;
import java.util.List;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.policy.Policy;

/** Placeholder until the branch that decides is merged. */
public final class Assessor {

    public Assessment assess(Matter matter, Instant now, Instant asOf, Policy policy, Directory directory) {
        throw new MatterException(List.of(new MatterProblem("", "undecided", "尚不能裁定", List.of())));
    }
}
