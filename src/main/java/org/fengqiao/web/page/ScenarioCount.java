package org.fengqiao.web.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.decision.scenario.ScenarioResult;

/** How many scenarios a pack has, and how many of them the rules in force no longer meet. */
record ScenarioCount(int all, int failed) {

    /** By pack. */
    static Map<String, ScenarioCount> of(List<ScenarioResult> results) {
        Map<String, ScenarioCount> counts = new TreeMap<>();
        results.forEach(result -> counts.merge(result.scenario().pack(),
                new ScenarioCount(1, result.passed() ? 0 : 1),
                (one, other) -> new ScenarioCount(one.all + other.all, one.failed + other.failed)));
        return counts;
    }

    public String text() {
        return all + " 个，" + (failed == 0 ? "全部相符" : failed + " 个不符");
    }
}
