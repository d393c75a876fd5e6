package org.fengqiao.web.page;

import java.util.Comparator;
import java.util.List;
import org.fengqiao.policy.Policy;
import org.fengqiao.service.InForce;

/** The packs in force, a pack after those it extends. */
final class PackList {

    private PackList() {
    }

    static List<PackRow> of(InForce inForce) {
        return inForce.policies().values().stream()
                .sorted(Comparator.comparingInt((Policy policy) -> policy.lineage().size())
                        .thenComparing(policy -> policy.pack().name()))
                .map(PackRow::of).toList();
    }
}
