package org.fengqiao.casework.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Matter;
import org.fengqiao.matter.Purpose;

/**
 * Splits off what must not reach whoever receives the rest. The part that stays keeps only the passages of its own
 * demands; the part split off keeps the whole letter.
 */
final class Splitting {

    private Splitting() {
    }

    /** Ids of the demands that rules want kept apart before anything is passed on, for whatever reason. */
    static Set<String> separate(Decision decision) {
        return decision.demands().stream().filter(DemandDecision::separate).map(DemandDecision::demand)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ids of the demands that would hide the whole matter. */
    static Set<String> accusing(Matter matter, Decision decision) {
        Set<String> accusing = accused(decision);
        matter.demands().stream().filter(Involved::accuses).map(Demand::id).forEach(accusing::add);
        return accusing;
    }

    /**
     * @param apart ids of the demands that go
     * @param by    what made them go
     * @return the part that stays first; one part if nothing goes or nothing would stay
     */
    static List<Matter> parts(Matter matter, Set<String> apart, Decision by) {
        List<Demand> stays = matter.demands().stream().filter(d -> !apart.contains(d.id())).toList();
        List<Demand> goes = matter.demands().stream().filter(d -> apart.contains(d.id())).toList();
        if (stays.isEmpty() || goes.isEmpty()) {
            return List.of(matter);
        }
        Set<String> accused = accused(by);
        String own = stays.stream().map(Demand::text).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        List<Matter> parts = new ArrayList<>();
        parts.add(with(matter, null, own.isBlank() ? null : own, stays));
        parts.add(with(matter, matter.title(), matter.text(), goes.stream().map(d -> Involved.accuses(d)
                || !accused.contains(d.id()) ? d : accusing(d, by)).toList()));
        return parts;
    }

    private static Set<String> accused(Decision decision) {
        return decision.demands().stream().filter(Involved::accuses).map(DemandDecision::demand)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What became an accusation by what happened says so itself from now on: its own matter is hidden from its first entry,
     * before anything of that is told there.
     */
    private static Demand accusing(Demand demand, Decision by) {
        boolean settled = by.demands().stream().filter(d -> d.demand().equals(demand.id())).map(DemandDecision::purpose)
                .anyMatch(purpose -> !purpose.open() && Purpose.ACCUSATION.label().equals(purpose.value()));
        return settled ? demand.classed(Purpose.ACCUSATION, demand.purposeProposed())
                : demand.classed(demand.purpose(), Purpose.ACCUSATION);
    }

    private static Matter with(Matter m, String title, String text, List<Demand> demands) {
        return new Matter(m.id(), m.channel(), m.form(), title, text, m.receivedAt(), m.arrival(), m.receiver(),
                m.forwardedBy(), m.place(), m.people(), m.representatives(), m.petitioner(), m.earlier(),
                m.levelSkipping(), demands, m.history().stream().filter(e -> e.demand() == null
                || demands.stream().anyMatch(d -> d.id().equals(e.demand()))).toList());
    }
}
