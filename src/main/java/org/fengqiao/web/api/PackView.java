package org.fengqiao.web.api;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.policy.Pack;
import org.fengqiao.policy.Policy;

/** A pack as a client sees it; {@code lineage} runs from the national pack down to this one. */
record PackView(String name, String title, String parent, List<String> lineage, String revision, LocalDate from,
                LocalDate to, List<String> divisions, List<String> excluded, int rules, List<String> unmodelled,
                List<String> verify) {

    static PackView of(Policy policy) {
        Pack pack = policy.pack();
        return new PackView(pack.name(), pack.title(), pack.parent(),
                policy.lineage().stream().map(Pack::name).toList(), policy.revision(), pack.validity().from(),
                pack.validity().to(), pack.divisions(), pack.excluded(), policy.rules().size(), pack.unmodelled(),
                pack.verify());
    }
}
