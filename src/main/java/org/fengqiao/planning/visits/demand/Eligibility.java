package org.fengqiao.planning.visits.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.visits.setting.Arrangement;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.planning.visits.setting.Rank;
import org.fengqiao.planning.visits.setting.Scope;
import org.fengqiao.planning.visits.setting.VisitCase;
import org.fengqiao.planning.visits.setting.VisitSetting;

/**
 * Who could take a duty, and when. What is barred here is never offered to the search, so it can not be violated; the
 * same answers explain later why somebody was not considered.
 */
public final class Eligibility {

    private final VisitSetting setting;
    private final Availability availability;
    private final List<Leader> principals;

    public Eligibility(VisitSetting setting) {
        this.setting = setting;
        this.availability = new Availability(setting);
        this.principals = setting.leaders().stream().filter(l -> l.rank().principal()).toList();
    }

    Availability availability() {
        return availability;
    }

    /** Why the leader can not take the duty on any day; empty when nothing stands against it. */
    public Optional<Bar> bar(Demand demand, Leader leader) {
        if (!demand.ranks().contains(leader.rank())) {
            String ranks = demand.ranks().stream().map(Rank::name).sorted().collect(Collectors.joining("、"));
            return bar(leader, "是" + leader.rank().name() + "，这项安排由" + (ranks.isEmpty() ? "（无）" : ranks) + "承担",
                    demand, "可在 policy.yaml 里放宽这项安排的职级");
        }
        if (!demand.posts().isEmpty() && !demand.posts().contains(leader.post())) {
            return bar(leader, "不是这项安排指定的岗位", demand, "");
        }
        if (demand.scope() == Scope.BOUND && !isBound(leader, demand.division())) {
            return bar(leader, "没有挂点" + setting.areas().name(demand.division()), demand,
                    "可在 leaders.csv 里增加挂点，或把这项安排的“由谁”改为不限");
        }
        return demand.kase() == null ? Optional.empty() : caseBar(demand, demand.kase(), leader);
    }

    /** Why the leader can not take the duty on that day; empty when nothing stands against it. */
    public Optional<Bar> bar(Demand demand, Leader leader, LocalDate day) {
        if (!demand.days().contains(day)) {
            return Optional.of(new Bar(day + " 不在这项安排可选的日子里", demand.head().source().cite(),
                    demand.kase() == null ? "可在 policy.yaml 里调整星期或日期" : "可调整案件的起止期限"));
        }
        Optional<Bar> notThere = availability.bar(leader, day, demand.half());
        if (notThere.isPresent()) {
            return notThere;
        }
        if (leader.rank().principal() && demand.form().isField()) {
            return principals.stream().filter(p -> !p.equals(leader) && availability.isAway(p, day)).findFirst()
                    .map(p -> new Bar(p.label(day) + day + " 已外出，" + leader.label(day) + "应留守",
                            "主要领导不同时外出", "可换一天"));
        }
        return Optional.empty();
    }

    /** Whether the area itself or the township that holds it is bound to the leader. */
    public boolean isBound(Leader leader, String division) {
        return leader.areas().contains(division) || leader.areas().contains(setting.areas().township(division));
    }

    /** Whether the field belongs to the leader's portfolio; principals are in charge of everything. */
    public static boolean isInCharge(Leader leader, String field) {
        return leader.rank().principal() || leader.portfolio().contains(field);
    }

    private Optional<Bar> caseBar(Demand demand, VisitCase held, Leader leader) {
        if (held.recused().contains(leader.post())) {
            return Optional.of(new Bar(leader.label() + "在此案回避", "《信访工作条例》第二十八条第三款（"
                    + held.source().file() + " 第 " + held.source().line() + " 行）", ""));
        }
        if (!held.accused().isEmpty()
                && (held.accused().equals(leader.body()) || leader.interests().contains(held.accused()))) {
            return Optional.of(new Bar(leader.label() + "与被检举控告单位" + held.accused() + "有关",
                    "《信访工作条例》第三十条第三款", ""));
        }
        Optional<String> interest = held.bodies().stream().filter(leader.interests()::contains).findFirst();
        if (interest.isPresent()) {
            return Optional.of(new Bar(leader.label() + "与责任单位" + interest.get() + "有利害关系，应当回避",
                    "《信访工作条例》第二十八条第三款（" + leader.source().cite() + "）", ""));
        }
        boolean portfolioOnly = setting.policy().arrangements().stream().anyMatch(
                a -> a.head() == demand.head() && a instanceof Arrangement.CaseHolding c && c.portfolioOnly());
        if (portfolioOnly && !isInCharge(leader, held.field()) && someoneIsInCharge(demand)) {
            return bar(leader, "不分管" + held.field(), demand, "可把“只由分管领导包”改为否");
        }
        return Optional.empty();
    }

    private boolean someoneIsInCharge(Demand demand) {
        return setting.leaders().stream().anyMatch(l -> !l.rank().principal() && demand.ranks().contains(l.rank())
                && l.portfolio().contains(demand.field()));
    }

    private static Optional<Bar> bar(Leader leader, String reason, Demand demand, String remedy) {
        return Optional.of(new Bar(leader.label() + reason, demand.head().source().cite(), remedy));
    }
}
