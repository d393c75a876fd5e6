package org.fengqiao.planning.visits.solve;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.Weight;
import org.fengqiao.planning.visits.setting.Concern;
import org.fengqiao.term.Labelled;

/** Rosters with another emphasis, to be laid side by side. */
public enum Variant implements Labelled {
    AS_WRITTEN("按现有权重", Set.of()),
    FAIRER("更均衡", Set.of(Concern.UNEVEN, Concern.TOO_RARE, Concern.NEVER)),
    LESS_TRAVEL("少跑路", Set.of(Concern.TRIPS)),
    CLOSER_TO_AREAS("挂点领导优先", Set.of(Concern.NOT_BOUND_LEADER, Concern.OFF_PORTFOLIO)),
    FEWER_CHANGES("少改动", Set.of(Concern.CHANGED_LEADER, Concern.CHANGED_DAY));

    private static final int FACTOR = 4;

    private final String label;
    private final Set<Concern> emphasised;

    Variant(String label, Set<Concern> emphasised) {
        this.label = label;
        this.emphasised = emphasised;
    }

    @Override
    public String label() {
        return label;
    }

    /** The weights with those emphasised four times as heavy. */
    public Map<Concern, Weight> weights(Map<Concern, Weight> written) {
        Map<Concern, Weight> weights = new EnumMap<>(Concern.class);
        written.forEach((concern, weight) -> weights.put(concern, emphasised.contains(concern)
                ? new Weight(weight.hard(), weight.amount() * FACTOR) : weight));
        return weights;
    }
}
