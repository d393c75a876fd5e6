package org.fengqiao.web.api.roster;

import java.util.List;
import org.fengqiao.planning.visits.explain.Effect;
import org.fengqiao.planning.visits.solve.LiveRoster.Point;

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
        return new EffectView(!effect.isBarred(), effect.bars().stream().map(b -> b.reason()
                + (b.basis().isEmpty() ? "" : "［" + b.basis() + "］")).toList(), effect.hard(), effect.soft(),
                effect.worse().stream().map(EffectView::sentence).toList(),
                effect.better().stream().map(EffectView::sentence).toList());
    }

    private static String sentence(Point point) {
        return point.reason().concern().label() + "：" + point.reason().sentence()
                + (point.reason().basis().isEmpty() ? "" : "［" + point.reason().basis() + "］");
    }
}
