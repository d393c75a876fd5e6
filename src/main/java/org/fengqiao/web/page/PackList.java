package org.fengqiao.web.page;

import java.util.List;
import org.fengqiao.service.InForce;

/** The packs in force, a pack after those it extends. */
final class PackList {

    private PackList() {
    }

    static List<PackRow> of(InForce inForce) {
        return inForce.policies().all().stream().map(PackRow::of).toList();
    }
}
