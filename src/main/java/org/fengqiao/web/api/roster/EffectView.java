package org.fengqiao.web.api.roster;

import java.util.List;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.visits.explain.Effect;

/**
 * What a move does.
 *
 * @param possible whether anything bars it
 * @param bars     why not
 * @param hard     negative: so much more would be broken
 * @param soft     what the whole roster gains (positive) or loses (negative)
 * @param worse    what would come to be broken or paid for
 * @param better   what would no longer be
 */
record EffectView(boolean possible, List<String> bars, long hard, long soft, List<String> worse, List<String> better) {

    static EffectView of(Effect effect) {
        return new EffectView(!effect.isBarred(), effect.bars().stream().map(Bar::sentence).toList(), effect.hard(), effect.soft(),
                effect.worse().stream().map(p -> p.reason().told()).toList(),
                effect.better().stream().map(p -> p.reason().told()).toList());
    }
}
