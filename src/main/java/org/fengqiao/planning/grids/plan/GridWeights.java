package org.fengqiao.planning.grids.plan;

import java.util.EnumMap;
import java.util.Map;
import org.fengqiao.planning.Weight;
import org.fengqiao.planning.grids.setting.GridConcern;
import org.optaplanner.core.api.domain.constraintweight.ConstraintConfiguration;
import org.optaplanner.core.api.domain.constraintweight.ConstraintWeight;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/**
 * The weights of a place, one getter a constraint because that is how the solver reads them. The names are the labels of
 * {@link GridConcern}.
 */
@ConstraintConfiguration(constraintPackage = "grids")
public class GridWeights {

    private final Map<GridConcern, Weight> weights = new EnumMap<>(GridConcern.class);

    /** The usual weights. */
    public GridWeights() {
        this(Map.of());
    }

    /** @param weights a concern that is absent keeps its usual weight */
    public GridWeights(Map<GridConcern, Weight> weights) {
        for (GridConcern concern : GridConcern.values()) {
            this.weights.put(concern, weights.getOrDefault(concern, concern.usual()));
        }
    }

    public HardSoftLongScore of(GridConcern concern) {
        Weight weight = weights.get(concern);
        return weight.hard() ? HardSoftLongScore.ofHard(weight.amount()) : HardSoftLongScore.ofSoft(weight.amount());
    }

    /** The price of one unit, 0 where the concern is hard. */
    public long price(GridConcern concern) {
        return of(concern).softScore();
    }

    @ConstraintWeight("一处两职同一人")
    public HardSoftLongScore getSamePerson() {
        return of(GridConcern.SAME_PERSON);
    }

    @ConstraintWeight("亲属同管一处")
    public HardSoftLongScore getKinTogether() {
        return of(GridConcern.KIN_TOGETHER);
    }

    @ConstraintWeight("超过每人最多")
    public HardSoftLongScore getTooMany() {
        return of(GridConcern.TOO_MANY);
    }

    @ConstraintWeight("超过负载上限")
    public HardSoftLongScore getOverfull() {
        return of(GridConcern.OVERFULL);
    }

    @ConstraintWeight("空缺")
    public HardSoftLongScore getUnfilled() {
        return of(GridConcern.UNFILLED);
    }

    @ConstraintWeight("超出标准负载")
    public HardSoftLongScore getOverloaded() {
        return of(GridConcern.OVERLOADED);
    }

    @ConstraintWeight("负载不均")
    public HardSoftLongScore getUneven() {
        return of(GridConcern.UNEVEN);
    }

    @ConstraintWeight("离家远")
    public HardSoftLongScore getFar() {
        return of(GridConcern.FAR);
    }

    @ConstraintWeight("不住本村（社区）")
    public HardSoftLongScore getNotLocal() {
        return of(GridConcern.NOT_LOCAL);
    }

    @ConstraintWeight("缺少宜有的资格")
    public HardSoftLongScore getLacking() {
        return of(GridConcern.LACKING);
    }

    @ConstraintWeight("换了去年的人")
    public HardSoftLongScore getNewHolder() {
        return of(GridConcern.NEW_HOLDER);
    }

    @ConstraintWeight("一人几处不相邻")
    public HardSoftLongScore getScattered() {
        return of(GridConcern.SCATTERED);
    }

    @ConstraintWeight("跨乡镇")
    public HardSoftLongScore getSeveralTownships() {
        return of(GridConcern.SEVERAL_TOWNSHIPS);
    }

    @ConstraintWeight("改动了已公布的人")
    public HardSoftLongScore getChanged() {
        return of(GridConcern.CHANGED);
    }
}
