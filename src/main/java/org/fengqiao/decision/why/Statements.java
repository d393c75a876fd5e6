package org.fengqiao.decision.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.decision.Alert;
import org.fengqiao.decision.Clock;
import org.fengqiao.decision.Concluded;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.Duty;
import org.fengqiao.decision.Paper;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.decision.Power;
import org.fengqiao.decision.Route;
import org.fengqiao.decision.RuleRef;
import org.fengqiao.decision.TraceEntry;
import org.fengqiao.decision.replay.Aspect;
import org.fengqiao.json.Json;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.outcome.HandlerRole;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.rule.Rule;

/** Takes a decision on a demand apart into what it says, each with the rules behind it. */
final class Statements {

    private final DemandDecision decision;
    private final Policy policy;
    private final List<Statement> statements = new ArrayList<>();

    private Statements(DemandDecision decision, Policy policy) {
        this.decision = decision;
        this.policy = policy;
    }

    /** @param policy under which it was decided */
    static List<Statement> of(DemandDecision decision, Policy policy) {
        return new Statements(decision, policy).all();
    }

    private List<Statement> all() {
        concluded(Aspect.PURPOSE, decision.purpose());
        concluded(Aspect.LEGAL_CHANNEL, decision.legalChannel());
        Route route = decision.route();
        if (route.level() != null) {
            add(Aspect.LEVEL, route.level(), List.of(), "级别是「" + route.level() + "」",
                    saying(o -> o instanceof Outcome.Grade g && g.level().equals(route.level())));
        }
        part(Aspect.FIRST, HandlerRole.FIRST, route.firstHandler());
        part(Aspect.LEAD, HandlerRole.LEAD, route.lead());
        route.coHandlers().forEach(p -> part(Aspect.CO, HandlerRole.CO, p));
        part(Aspect.COORDINATOR, HandlerRole.COORDINATOR, route.coordinator());
        route.barred().forEach(p -> add(Aspect.BARRED, p.name(), bodies(p), "不得让" + p.name() + "接触本诉求",
                saying(Outcome.Bar.class::isInstance)));
        route.recusals().forEach(p -> add(Aspect.RECUSAL, p.name(), bodies(p), Reasons.party(p) + "应当回避",
                saying(Outcome.Recuse.class::isInstance)));
        decision.duties().forEach(this::duty);
        decision.powers().forEach(this::power);
        decision.alerts().forEach(this::alert);
        decision.papers().forEach(this::paper);
        return List.copyOf(statements);
    }

    private void concluded(Aspect aspect, Concluded concluded) {
        String open = !concluded.open() ? "" : concluded.alternatives().isEmpty() ? "，待人确认"
                : "，待人确认，也可能是" + String.join("、", concluded.alternatives());
        add(aspect, concluded.value(), List.of(), aspect.label() + "是「" + concluded.value() + "」" + open,
                by(concluded.rules()));
    }

    private void part(Aspect aspect, HandlerRole role, PartyRef party) {
        if (party != null) {
            List<TraceEntry> said = saying(o -> o instanceof Outcome.Assign a && a.role() == role).stream()
                    .filter(t -> decision.route().rules().contains(t.rule())).toList();
            add(aspect, party.name(), bodies(party), aspect.label() + "是" + Reasons.party(party), said);
        }
    }

    private void duty(Duty duty) {
        String reading = duty.reading() == null ? "" : "（仅当" + duty.reading() + "）";
        add(Aspect.DUTY, duty.action(), bodies(duty.by(), duty.to()), limit(duty.clock()), Reasons.party(duty.by()) + "应当" + duty.action()
                + (duty.to() == null ? "" : "（对" + Reasons.party(duty.to()) + "）") + until(duty.clock()) + reading
                + "，" + duty.state().label(), by(duty.rules()));
    }

    private void power(Power power) {
        add(Aspect.POWER, power.action(), bodies(power.by()), limit(power.clock()), Reasons.party(power.by()) + "可以" + power.action()
                + until(power.clock()), by(power.rules()));
    }

    private void alert(Alert alert) {
        add(Aspect.ALERT, alert.kind().label() + "：" + alert.text(), bodies(alert.by(), alert.to()),
                alert.kind().label() + "「" + alert.text() + "」" + (alert.to() == null ? "" : "（对" + Reasons.party(alert.to()) + "）")
                + (alert.at() == null ? "" : "，自 " + Json.text(alert.at()) + (alert.active() ? " 起生效" : " 起才生效")),
                by(alert.rules()));
    }

    private void paper(Paper paper) {
        add(Aspect.PAPER, paper.name(), bodies(paper.by(), paper.to()), Reasons.party(paper.by()) + "出具《" + paper.name()
                + "》" + (paper.to() == null ? "" : "（对" + Reasons.party(paper.to()) + "）"), by(paper.rules()));
    }

    private static String until(Clock clock) {
        return clock == null ? "" : clock.due() == null ? "，自" + clock.from() + "起" + clock.limit() + "，尚未起算"
                : "，不晚于 " + Json.text(clock.due()) + "（自" + clock.from() + "起" + clock.limit() + "）";
    }

    private static String limit(Clock clock) {
        return clock == null ? null : clock.limit();
    }

    private void add(Aspect aspect, String name, List<String> bodies, String says, List<TraceEntry> because) {
        add(aspect, name, bodies, null, says, because);
    }

    private void add(Aspect aspect, String name, List<String> bodies, String limit, String says,
                     List<TraceEntry> because) {
        String why = because.isEmpty() ? "：没有规则这样说，由人确定或由决定本身推出。"
                : "。" + Reasons.sentences(because);
        statements.add(new Statement(aspect, decision.demand(), name, bodies, limit, says, because, says + why));
    }

    private List<TraceEntry> by(List<RuleRef> rules) {
        return rules.stream().flatMap(r -> decision.trace().stream().filter(t -> t.rule().equals(r))).distinct()
                .toList();
    }

    /** What matched of the rules with such an outcome. */
    private List<TraceEntry> saying(Predicate<Outcome> wanted) {
        Set<String> rules = policy.rules().stream().filter(r -> r.then().stream().anyMatch(wanted)).map(Rule::id)
                .collect(Collectors.toSet());
        return decision.trace().stream().filter(t -> rules.contains(t.rule().pack() + "/" + t.rule().name())).toList();
    }

    private static List<String> bodies(PartyRef... parties) {
        return Stream.of(parties).filter(Objects::nonNull).map(PartyRef::body).filter(Objects::nonNull).distinct()
                .toList();
    }
}
