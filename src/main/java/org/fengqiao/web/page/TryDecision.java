package org.fengqiao.web.page;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.fengqiao.decision.Decision;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.Matter;
import org.fengqiao.service.Asked;
import org.fengqiao.service.InForce;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Decides what was filled in, and lays out what the page shows of it. */
@Component
class TryDecision {

    private final TryMatter matters;
    private final Clock clock;
    private final JsonMapper pretty =
            Json.configure(JsonMapper.builder()).enable(SerializationFeature.INDENT_OUTPUT).build();

    TryDecision(TryMatter matters, Clock clock) {
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * Seen from the instant asked for; without one from the last that is known of the matter, so that an example of a
     * past day does not look long overdue.
     */
    Map<String, Object> of(TryForm form, InForce inForce) {
        Matter matter = matters.read(form);
        Instant now = clock.instant();
        Instant seen = form.asOf() == null || form.asOf().isBlank() ? latest(matter, now)
                : Asked.instant("asOf", form.asOf(), now);
        Decision decision = matter.history().isEmpty() ? inForce.decide(matter, form.pack(), seen)
                : inForce.assess(matter, form.pack(), seen, null).decision();
        return Map.of("decision", decision,
                "seen", seen,
                "say", new Telling(seen, inForce.policy(decision.pack()).calendar(decision.place())),
                "raw", pretty.writeValueAsString(decision));
    }

    private static Instant latest(Matter matter, Instant now) {
        Instant last = matter.received().orElse(now);
        for (Event event : matter.history()) {
            if (event.at() != null && event.at().isAfter(last)) {
                last = event.at();
            }
        }
        return last.isAfter(now) ? now : last;
    }
}
