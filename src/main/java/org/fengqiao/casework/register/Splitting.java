package org.fengqiao.casework.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Matter;

/**
 * Splits off what must not reach whoever receives the rest. The part that stays keeps only the passages of its own
 * demands; the part split off keeps the whole letter.
 */
final class Splitting {

    private Splitting() {
    }

    /** @return the part that stays first; one part if nothing has to be kept apart */
    static List<Matter> parts(Matter matter, Decision decision) {
        Set<String> apart = decision.demands().stream().filter(DemandDecision::separate).map(DemandDecision::demand)
                .collect(Collectors.toSet());
        List<Demand> stays = matter.demands().stream().filter(d -> !apart.contains(d.id())).toList();
        List<Demand> goes = matter.demands().stream().filter(d -> apart.contains(d.id())).toList();
        if (stays.isEmpty() || goes.isEmpty()) {
            return List.of(matter);
        }
        String own = stays.stream().map(Demand::text).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        List<Matter> parts = new ArrayList<>();
        parts.add(with(matter, null, own.isBlank() ? null : own, stays));
        parts.add(with(matter, matter.title(), matter.text(), goes));
        return parts;
    }

    private static Matter with(Matter m, String title, String text, List<Demand> demands) {
        return new Matter(m.id(), m.channel(), m.form(), title, text, m.receivedAt(), m.arrival(), m.receiver(),
                m.forwardedBy(), m.place(), m.people(), m.representatives(), m.petitioner(), m.earlier(),
                m.levelSkipping(), demands, m.history().stream().filter(e -> e.demand() == null
                || demands.stream().anyMatch(d -> d.id().equals(e.demand()))).toList());
    }
}
