package org.fengqiao.decision.why;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.decision.Conflict;
import org.fengqiao.decision.Duty;
import org.fengqiao.decision.OutcomeText;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.decision.RuleRef;
import org.fengqiao.decision.TraceEntry;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Trigger;
import org.fengqiao.policy.rule.Rule;

/** Tells why what a matching rule says is not to be seen in the decision. */
final class Removals {

    private final Ground ground;
    private final Subject subject;
    private final String bodyName;

    /** @param bodyName full name of the body asked about, or null */
    Removals(Ground ground, Subject subject, String bodyName) {
        this.ground = ground;
        this.subject = subject;
        this.bodyName = bodyName;
    }

    List<Removal> of(Rule rule) {
        List<TraceEntry> entries = ground.decision().trace().stream()
                .filter(t -> t.rule().pack().equals(rule.pack()) && t.rule().name().equals(rule.name())).toList();
        RuleRef ref = entries.get(0).rule();
        List<Removal> removals = new ArrayList<>();
        for (Outcome outcome : rule.then()) {
            if (subject instanceof Subject.OfBody o && !Sought.parties(o, outcome).isEmpty()) {
                removals.addAll(played(o, rule, ref, outcome));
            } else if (Sought.couldSay(subject, outcome)) {
                removals.addAll(untriggered(rule, ref, outcome));
            }
        }
        if (removals.isEmpty()) {
            ground.decision().conflicts().stream().filter(c -> c.rules().contains(ref)).map(Removals::of)
                    .forEach(removals::add);
        }
        if (removals.isEmpty()) {
            String reading = entries.get(0).reading();
            removals.add(reading == null ? new Removal("人定", "规则「" + rule.name()
                    + "」已适用，但定下来的是别的结论（由人确定，或另一结论在先）。", List.of(ref))
                    : new Removal("读法", "规则「" + rule.name() + "」只在读法「" + reading + "」下适用，待人确认。", List.of(ref)));
        }
        return removals.stream().distinct().toList();
    }

    private List<Removal> played(Subject.OfBody asked, Rule rule, RuleRef ref, Outcome outcome) {
        List<Removal> removals = new ArrayList<>();
        for (Party party : Sought.parties(asked, outcome)) {
            List<PartyRef> players = ground.examined().casting().of(party);
            if (players.stream().anyMatch(p -> asked.body().equals(p.body()))) {
                List<Conflict> naming = ground.decision().conflicts().stream()
                        .filter(c -> c.rules().contains(ref) || c.text().contains(bodyName)).toList();
                naming.forEach(c -> removals.add(of(c)));
            } else {
                String who = String.join("、", players.stream().map(Reasons::party).distinct().toList());
                removals.add(new Removal("所指", "规则「" + rule.name() + "」已适用（" + OutcomeText.of(outcome) + "），但「"
                        + party.text() + "」在本诉求中是" + who + "。", List.of(ref)));
            }
        }
        return removals;
    }

    private List<Removal> untriggered(Rule rule, RuleRef ref, Outcome outcome) {
        Trigger trigger = outcome instanceof Outcome.Climb o ? o.trigger() : outcome instanceof Outcome.Light o
                ? o.trigger() : outcome instanceof Outcome.Alarm o ? o.trigger()
                : outcome instanceof Outcome.Order o ? o.trigger() : null;
        if (trigger == null) {
            return List.of();
        }
        List<Duty> watched = ground.decision().duties().stream().filter(d -> d.action().equals(trigger.action()))
                .toList();
        String state = watched.isEmpty() ? "不在本决定中" : "的状态是" + String.join("、",
                watched.stream().map(d -> d.state().label()).distinct().toList());
        return List.of(new Removal("未触发", "规则「" + rule.name() + "」已适用，但它所看的职责「" + trigger.action() + "」"
                + state + "，没有触发。", List.of(ref)));
    }

    private static Removal of(Conflict conflict) {
        return new Removal(conflict.kind(), conflict.text(), conflict.rules());
    }
}
