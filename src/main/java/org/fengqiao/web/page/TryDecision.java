package org.fengqiao.web.page;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.decision.Decision;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.Matter;
import org.fengqiao.policy.Policy;
import org.fengqiao.service.Asked;
import org.fengqiao.service.InForce;
import org.fengqiao.service.why.Asking;
import org.fengqiao.service.why.Askings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Decides what was filled in, and lays out what the page shows of it. */
@Component
class TryDecision {

    private final TryMatter matters;
    private final Clock clock;
    private final Showing showing;
    private final Askings askings;
    private final JsonMapper mapper = Json.mapper();

    TryDecision(TryMatter matters, Showing showing, Askings askings, Clock clock) {
        this.matters = matters;
        this.showing = showing;
        this.askings = askings;
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
        Policy policy = inForce.policy(decision.pack());
        Map<String, Object> shown = new LinkedHashMap<>(showing.of(decision, seen, policy, policy));
        shown.put("asks", box(mapper.writeValueAsString(matter), form, Json.text(seen)));
        return shown;
    }

    /** What was decided goes along with the question, whatever is typed into the form meanwhile. */
    private static AskBox box(String matter, TryForm form, String seen) {
        Map<String, String> along = new LinkedHashMap<>();
        along.put("json", matter);
        along.put("pack", form.pack() == null ? "" : form.pack());
        along.put("asOf", seen);
        return new AskBox("/try/why", "post", along, null, null);
    }

    /** Asks about the matter as {@link #of} decided it. */
    Asking asking(TryForm form, InForce inForce) {
        Matter matter = matters.read(form);
        Instant now = clock.instant();
        Instant seen = Asked.instant("asOf", form.asOf(), now);
        return askings.of(inForce, matter, form.pack(), seen, matter.history().isEmpty() ? seen : null);
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
