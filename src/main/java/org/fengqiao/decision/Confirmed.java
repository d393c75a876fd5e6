package org.fengqiao.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.json.Json;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.matter.Purpose;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.policy.outcome.LegalChannel;

/** What people have confirmed so far. The accused has no say in whether it is an accusation. */
final class Confirmed {

    private final Map<String, Resolved.Happened> last = new LinkedHashMap<>();
    private final Map<String, Instant> first = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    Confirmed(List<Resolved.Happened> events, Resolved.OneDemand demand, DirectoryDay directory) {
        for (Resolved.Happened happened : events) {
            var event = happened.event();
            if (event.kind() != EventKind.CONFIRMED || event.result() != EventResult.DONE) {
                continue;
            }
            if (happened.body() != null && demand.accused().stream().map(Resolved.Named::body)
                    .anyMatch(accused -> within(accused, happened.body(), directory))) {
                conflicts.add(new Conflict("禁止", happened.body().name() + "系被检举控告方或其下级，其 "
                        + Json.text(event.at()) + " 对" + event.about() + "的确认不算数。", List.of()));
                continue;
            }
            last.put(event.about(), happened);
            first.putIfAbsent(event.about(), event.at());
        }
    }

    Optional<Purpose> purpose() {
        return value(Readings.PURPOSE).map(Purpose::of);
    }

    Optional<LegalChannel> channel() {
        return value(Readings.CHANNEL).map(LegalChannel::of);
    }

    /** When the question was first settled, or null. */
    Instant at(String subject) {
        return first.get(subject);
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private Optional<String> value(String subject) {
        return Optional.ofNullable(last.get(subject)).map(h -> h.event().value());
    }

    private static boolean within(Body accused, Body body, DirectoryDay directory) {
        return accused.code().equals(body.code()) || directory.commands(accused.code(), body.code());
    }
}
