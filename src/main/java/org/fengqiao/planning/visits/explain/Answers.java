package org.fengqiao.planning.visits.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.planning.Answer;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.setting.Leader;

/** Puts effects into sentences. */
final class Answers {

    private static final int SHOWN = 3;

    private final VisitProblem problem;
    private final Explainer explainer;

    Answers(VisitProblem problem, Explainer explainer) {
        this.problem = problem;
        this.explainer = explainer;
    }

    Answer why(VisitDuty duty) {
        Demand demand = duty.getDemand();
        List<String> reasons = new ArrayList<>();
        reasons.add(demand.head().name() + "由" + duty.getLeader().rank().name() + "承担" + basis(demand.head().source().cite()));
        if (demand.isInField() && duty.getFit().unbound() < 2 && !duty.getLeader().areas().isEmpty()) {
            reasons.add((duty.getFit().unbound() == 0 ? "是" : "挂点同一乡镇街道，不是") + "该处的挂点领导"
                    + basis(duty.getLeader().source().cite()));
        }
        if (!demand.field().isEmpty() && !duty.getFit().offPortfolio()) {
            reasons.add("分管" + demand.field() + basis(duty.getLeader().source().cite()));
        }
        List<Alternative> others = explainer.whoElseAnyDay(duty.getId()).stream()
                .filter(a -> !a.assignment().post().equals(duty.getLeader().post())).toList();
        if (others.isEmpty()) {
            return new Answer(duty.getSlot() + "：只有" + duty.getLeader().label(duty.getDay()) + "能承担这项任务", reasons);
        }
        others.stream().limit(SHOWN).map(Answers::price).forEach(reasons::add);
        Alternative best = others.get(0);
        return new Answer(duty.getSlot() + "：共有 " + (others.size() + 1) + " 位领导可选，"
                + (best.isPossible() && best.soft() > 0 ? "换人还可以更好" : "换别人都不会更好"), reasons);
    }

    Answer whyNot(VisitDuty duty, Leader leader) {
        if (leader.post().equals(duty.getLeader().post())) {
            return new Answer("现在就由" + leader.label(duty.getDay()) + "承担", why(duty).reasons());
        }
        Optional<Bar> never = problem.eligibility().bar(duty.getDemand(), leader);
        if (never.isPresent()) {
            return barred(leader.label() + "不能承担", never.get());
        }
        Optional<Alternative> best = explainer.whoElseAnyDay(duty.getId()).stream()
                .filter(a -> a.assignment().post().equals(leader.post())).findFirst();
        Optional<Bar> today = problem.eligibility().bar(duty.getDemand(), leader, duty.getDay());
        if (best.isEmpty()) {
            return barred(leader.label() + "在可选的日子里都没有空", today.orElseThrow());
        }
        Assignment target = today.isPresent() ? best.get().assignment() : new Assignment(leader.post(), duty.getDay());
        Answer answer = priced(duty, leader.label(target.day()) + " " + target.day(), target);
        return today.isEmpty() ? answer
                : new Answer(today.get().reason() + "；最好的另一天：" + answer.summary(), answer.reasons());
    }

    Answer whyNot(VisitDuty duty, LocalDate day) {
        if (day.equals(duty.getDay())) {
            return new Answer("现在就在 " + day, why(duty).reasons());
        }
        Optional<Bar> bar = problem.eligibility().bar(duty.getDemand(), duty.getLeader(), day);
        return bar.isPresent() ? barred(day + " 不行", bar.get())
                : priced(duty, "改到 " + day, new Assignment(duty.getLeader().post(), day));
    }

    private Answer priced(VisitDuty duty, String what, Assignment target) {
        Effect effect = explainer.effect(duty.getId(), target);
        if (effect.isBarred()) {
            return barred(what + "不行", effect.bars().get(0));
        }
        List<String> reasons = new ArrayList<>();
        effect.worse().stream().sorted((a, b) -> Long.compare(a.hard() * 1000 + a.soft(), b.hard() * 1000 + b.soft()))
                .map(p -> "会增加：" + p.reason().told()).forEach(reasons::add);
        effect.better().stream().map(p -> "会消除：" + p.reason().told()).forEach(reasons::add);
        String summary = effect.hard() < 0 ? what + "会违反必须遵守的规定"
                : effect.soft() < 0 ? what + "可以，但总体代价增加 " + -effect.soft()
                : effect.soft() == 0 ? what + "同样好" : what + "可以，总体还更好 " + effect.soft();
        return new Answer(summary, reasons);
    }

    private static Answer barred(String summary, Bar bar) {
        List<String> reasons = new ArrayList<>();
        reasons.add(bar.sentence());
        if (!bar.remedy().isEmpty()) {
            reasons.add(bar.remedy());
        }
        return new Answer(summary, reasons);
    }

    private static String price(Alternative other) {
        String when = other.leader() + " " + other.assignment().day();
        return other.isPossible() ? "换成" + when + "，代价" + (other.soft() <= 0 ? "增加 " + -other.soft() : "减少 " + other.soft())
                : "换成" + when + "会违反必须遵守的规定";
    }

    private static String basis(String basis) {
        return basis.isEmpty() ? "" : "［" + basis + "］";
    }
}
