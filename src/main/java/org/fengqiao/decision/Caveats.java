package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fengqiao.policy.Pack;
import org.fengqiao.policy.Policy;

/** What has to be said with every decision of a policy about the packs behind it. */
final class Caveats {

    private final List<Pack> lineage;
    private final List<String> unmodelled;

    Caveats(Policy policy) {
        this.lineage = policy.lineage();
        this.unmodelled = lineage.stream().flatMap(pack -> pack.unmodelled().stream()).distinct().toList();
    }

    /** What the packs knowingly leave to people. */
    List<String> unmodelled() {
        return unmodelled;
    }

    /** Marks of the packs and rules that had a part in a decision. */
    List<String> marks(Set<String> packs, Set<String> rules) {
        List<String> marks = new ArrayList<>();
        for (Pack pack : lineage) {
            if (packs.contains(pack.name())) {
                pack.verify().forEach(v -> marks.add(pack.title() + "：" + v));
            }
        }
        marks.addAll(rules);
        return marks;
    }
}
