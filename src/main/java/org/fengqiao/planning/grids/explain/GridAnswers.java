package org.fengqiao.planning.grids.explain;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.planning.Answer;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.grids.cover.Fit;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.plan.GridSeat;
import org.fengqiao.planning.grids.setting.Worker;
import org.fengqiao.planning.grids.solve.LiveBoard.Point;

/** Puts effects into sentences. */
final class GridAnswers {

    private static final int SHOWN = 3;

    private final GridProblem problem;
    private final GridExplainer explainer;

    GridAnswers(GridProblem problem, GridExplainer explainer) {
        this.problem = problem;
        this.explainer = explainer;
    }

    Answer why(GridSeat seat) {
        List<GridAlternative> others = explainer.whoElse(seat.getId()).stream().filter(o -> !o.leavesEmpty()).toList();
        if (seat.getHand() == null) {
            Gap gap = Gaps.of(problem, seat.getSeat());
            return new Answer(seat.getSeat().title() + "空缺：" + gap.reason(), gap.remedies());
        }
        Worker worker = seat.getHand().worker();
        Fit fit = seat.getFit();
        List<String> reasons = new ArrayList<>();
        reasons.add(seat.getRole().name() + "由" + String.join("、", new java.util.TreeSet<>(seat.getRole().workerKinds()))
                + "担任" + basis(seat.getRole().source().cite()));
        if (seat.getSeat().pinned() != null) {
            reasons.add("已固定由" + worker.name() + "担任" + basis("pins.csv"));
        }
        if (seat.getSeat().before().contains(worker.code())) {
            reasons.add("去年就由" + worker.name() + "担任");
        }
        if (!worker.village().isEmpty() && fit.local()) {
            reasons.add("住在本村（社区），相距约 " + fit.hectometres() * 100L + " 米" + basis(worker.source().cite()));
        }
        others.stream().limit(SHOWN).map(GridAnswers::price).forEach(reasons::add);
        if (others.isEmpty()) {
            return new Answer(seat.getSeat().title() + "：只有" + worker.label() + "能担任", reasons);
        }
        GridAlternative best = others.get(0);
        return new Answer(seat.getSeat().title() + "：共有 " + (others.size() + 1) + " 人可选，"
                + (best.isPossible() && best.soft() > 0 ? "换人还可以更好" : "换别人都不会更好"), reasons);
    }

    Answer whyNot(GridSeat seat, Worker worker) {
        GridEffect effect = explainer.effect(seat.getId(), worker.code());
        List<String> reasons = new ArrayList<>();
        if (effect.isBarred()) {
            for (Bar bar : effect.bars()) {
                reasons.add(bar.reason() + basis(bar.basis()));
                if (!bar.remedy().isEmpty()) {
                    reasons.add(bar.remedy());
                }
            }
            return new Answer(worker.label() + "不能担任" + seat.getSeat().title(), reasons);
        }
        effect.worse().stream().sorted((a, b) -> a.hard() != b.hard() ? Long.compare(a.hard(), b.hard())
                : Long.compare(a.soft(), b.soft())).map(p -> "会增加：" + sentence(p)).forEach(reasons::add);
        effect.better().stream().map(p -> "会消除：" + sentence(p)).forEach(reasons::add);
        String what = "由" + worker.label() + "担任";
        return new Answer(effect.hard() < 0 ? what + "会违反必须遵守的规定"
                : effect.soft() < 0 ? what + "可以，但总体代价增加 " + -effect.soft()
                : effect.soft() == 0 ? what + "同样好" : what + "可以，总体还更好 " + effect.soft(), reasons);
    }

    private static String price(GridAlternative other) {
        return other.isPossible() ? "换成" + other.label() + "，代价" + (other.soft() <= 0 ? "增加 " + -other.soft()
                : "减少 " + other.soft()) : "换成" + other.label() + "会违反必须遵守的规定";
    }

    static String sentence(Point point) {
        return point.reason().concern().label() + "：" + point.reason().sentence() + basis(point.reason().basis());
    }

    private static String basis(String basis) {
        return basis.isEmpty() ? "" : "［" + basis + "］";
    }
}
