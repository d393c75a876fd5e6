package org.fengqiao.web.page;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.decision.Decision;
import org.fengqiao.json.Json;
import org.fengqiao.policy.Policy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lays out what pages show of a decision: the same for one tried and one recorded. */
@Component
public class Showing {

    private final JsonMapper pretty =
            Json.configure(JsonMapper.builder()).enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * @param seen     instant from which time is counted
     * @param policy   whose calendar counts
     * @param original that decided, for the texts of its rules; null where it can no longer be read
     */
    public Map<String, Object> of(Decision decision, Instant seen, Policy policy, Policy original) {
        Telling say = new Telling(seen, policy.calendar(decision.place()));
        Map<String, TimeLine> lines = new LinkedHashMap<>();
        decision.demands().forEach(demand ->
                lines.put(demand.demand(), TimeLine.of(demand, decision.receivedAt(), seen, say)));
        return Map.of("decision", decision, "seen", seen, "say", say, "lines", lines,
                "texts", new RuleTexts(original), "raw", pretty.writeValueAsString(decision));
    }
}
