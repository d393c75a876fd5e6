package org.fengqiao.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.stand.LapseKind;
import org.fengqiao.decision.DutyState;
import org.fengqiao.term.Labelled;

/** Reads what the ledger says of matters whose handlers are known. */
record Reading(RehearsalStore store, Instant from, Instant until) {

    RehearsalReport of(Map<String, Rehearsal.Played> played) {
        Map<HandlerKind, Long> matters = new EnumMap<>(HandlerKind.class);
        Map<HandlerKind, Map<String, Long>> duties = new EnumMap<>(HandlerKind.class);
        Map<HandlerKind, Map<LapseKind, Long>> lapses = new EnumMap<>(HandlerKind.class);
        Map<LapseKind, Long> tricks = new EnumMap<>(LapseKind.class);
        Map<String, Set<LapseKind>> exposed = new HashMap<>();
        played.values().forEach(p -> matters.merge(p.handler(), 1L, Long::sum));
        store.jdbc().sql("select matter, counted, count(*) as times from casework_duty group by matter, counted")
                .query(row -> {
                    duties.computeIfAbsent(played.get(row.getString("matter")).handler(), k -> new TreeMap<>())
                            .merge(Labelled.parse(DutyState.class, "状态", row.getString("counted")).label(),
                                    row.getLong("times"), Long::sum);
                });
        store.lists().lapses(null, Instant.EPOCH, until.plusSeconds(1), Integer.MAX_VALUE).forEach(noted -> {
            LapseKind kind = LapseKind.of(noted.kind());
            exposed.computeIfAbsent(noted.matter(), k -> new HashSet<>()).add(kind);
            lapses.computeIfAbsent(played.get(noted.matter()).handler(), k -> new EnumMap<>(LapseKind.class))
                    .merge(kind, 1L, Long::sum);
        });
        List<String> hidden = new ArrayList<>();
        played.forEach((number, p) -> {
            if (p.trick() != null) {
                tricks.merge(p.trick(), 1L, Long::sum);
                if (!exposed.getOrDefault(number, Set.of()).contains(p.trick())) {
                    hidden.add(number + " " + p.trick().label());
                }
            }
        });
        return new RehearsalReport(matters, duties, lapses, tricks, hidden,
                store.counters().of(null, from, until.plusSeconds(1), Sight.ALL));
    }
}
