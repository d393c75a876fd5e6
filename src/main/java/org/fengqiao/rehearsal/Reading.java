package org.fengqiao.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.stand.LapseKind;
import org.fengqiao.decision.DutyState;
import org.fengqiao.place.Body;
import org.fengqiao.service.Current;
import org.fengqiao.term.Labelled;

/** Reads what the ledger says of matters whose handlers are known. */
record Reading(RehearsalStore store, Instant from, Instant until) {

    private static final RehearsalReport.Tried NONE = new RehearsalReport.Tried(0, 0, null);

    RehearsalReport of(Map<String, Rehearsal.Played> played) {
        Map<HandlerKind, Long> matters = new EnumMap<>(HandlerKind.class);
        Map<HandlerKind, Map<String, Long>> duties = new EnumMap<>(HandlerKind.class);
        Map<HandlerKind, Map<LapseKind, Long>> lapses = new EnumMap<>(HandlerKind.class);
        Map<LapseKind, RehearsalReport.Tried> tricks = new EnumMap<>(LapseKind.class);
        Map<String, Map<LapseKind, String>> exposed = new HashMap<>();
        played.values().forEach(p -> matters.merge(p.handler(), 1L, Long::sum));
        store.jdbc().sql("select matter, counted, count(*) as times from casework_duty group by matter, counted")
                .query(row -> {
                    duties.computeIfAbsent(played.get(row.getString("matter")).handler(), k -> new TreeMap<>())
                            .merge(Labelled.parse(DutyState.class, "状态", row.getString("counted")).label(),
                                    row.getLong("times"), Long::sum);
                });
        store.lists().lapses(null, Instant.EPOCH, until.plusSeconds(1), Integer.MAX_VALUE).forEach(noted -> {
            LapseKind kind = LapseKind.of(noted.kind());
            exposed.computeIfAbsent(noted.matter(), k -> new EnumMap<>(LapseKind.class)).putIfAbsent(kind,
                    "事项 " + noted.matter() + "，" + name(noted.body()) + "，" + noted.text());
            lapses.computeIfAbsent(played.get(noted.matter()).handler(), k -> new EnumMap<>(LapseKind.class))
                    .merge(kind, 1L, Long::sum);
        });
        List<String> hidden = new ArrayList<>();
        List<String> wronged = new ArrayList<>();
        played.forEach((number, p) -> {
            Map<LapseKind, String> said = exposed.getOrDefault(number, Map.of());
            if (p.trick() != null) {
                tricks.merge(p.trick(), NONE.and(said.get(p.trick())), (sum, one) -> sum.and(said.get(p.trick())));
                if (!said.containsKey(p.trick())) {
                    hidden.add(number + " " + p.trick().label());
                }
            } else if (p.handler() == HandlerKind.PROMPT && !said.isEmpty()) {
                wronged.add(number + " " + said.keySet().iterator().next().label());
            }
        });
        return new RehearsalReport(matters, duties, lapses, tricks, hidden, wronged,
                store.counters().of(null, from, until.plusSeconds(1), Sight.ALL));
    }

    private String name(String body) {
        return body == null ? "" : store.bean(Current.class).day(until).body(body).map(Body::name).orElse(body);
    }
}
