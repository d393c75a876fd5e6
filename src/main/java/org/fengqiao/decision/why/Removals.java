package org.fengqiao.decision.why;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.decision.Conflict;
import org.fengqiao.decision.Duty;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.decision.RuleRef;
import org.fengqiao.decision.TraceEntry;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Trigger;
import org.fengqiao.policy.rule.Rule;

/** Tells why what a matching rule says is not to be seen in the decision. */
final class Removals {

    private static final String PLAYED = "所指";
    private static final int NAMED = 3;

    private final Ground ground;
    private final Subject subject;
    private final Body body;
    private final DirectoryDay directory;

    /** @param body the one asked about, or null */
    Removals(Ground ground, Subject subject, Body body, DirectoryDay directory) {
        this.ground = ground;
        this.subject = subject;
        this.body = body;
        this.directory = directory;
    }

    /** What is known whatever any rule says comes first; parts that others play are told once for all rules. */
    List<Removal> of(List<Rule> matched) {
        List<Removal> removals = new ArrayList<>(barred());
        Map<String, Set<RuleRef>> played = new LinkedHashMap<>();
        for (Rule rule : matched) {
            for (Removal removal : of(rule)) {
                if (removal.kind().equals(PLAYED)) {
                    played.computeIfAbsent(removal.text(), k -> new LinkedHashSet<>()).addAll(removal.rules());
                } else {
                    removals.add(removal);
                }
            }
        }
        played.forEach((text, rules) -> removals.add(new Removal(PLAYED, "规则" + rules.stream().limit(NAMED)
                .map(RuleRef::name).collect(Collectors.joining("」「", "「", "」"))
                + (rules.size() > NAMED ? "等 " + rules.size() + " 条" : "") + "已适用，但" + text, List.copyOf(rules))));
        return removals.stream().distinct().toList();
    }

    private List<Removal> barred() {
        if (body == null) {
            return List.of();
        }
        List<RuleRef> bars = ground.policy().rules().stream().filter(ground::matched)
                .filter(r -> r.then().stream().anyMatch(Outcome.Bar.class::isInstance))
                .map(r -> new RuleRef(r.pack(), r.name(), r.basis().toString(), r.source().position())).toList();
        return ground.decision().route().barred().stream().filter(b -> body.code().equals(b.body())
                || directory.commands(b.body(), body.code())).limit(1).map(b -> new Removal("禁止", body.name()
                + "系被检举控告方或其下级，任何规则都不能让它接触本诉求。", bars)).toList();
    }

    private List<Removal> of(Rule rule) {
        List<TraceEntry> entries = ground.decision().trace().stream()
                .filter(t -> t.rule().pack().equals(rule.pack()) && t.rule().name().equals(rule.name())).toList();
        RuleRef ref = entries.get(0).rule();
        List<Removal> removals = new ArrayList<>();
        for (Outcome outcome : rule.then()) {
            if (subject instanceof Subject.OfBody o && !Sought.parties(o, outcome).isEmpty()) {
                removals.addAll(played(o, ref, outcome));
            } else if (Sought.couldSay(subject, outcome)) {
                removals.addAll(untriggered(rule, ref, outcome));
            }
        }
        if (removals.isEmpty()) {
            ground.decision().conflicts().stream().filter(c -> c.rules().contains(ref)).map(Removals::of)
                    .forEach(removals::add);
        }
        if (removals.isEmpty() && body == null) {
            String reading = entries.get(0).reading();
            removals.add(reading == null ? new Removal("人定", "规则「" + rule.name()
                    + "」已适用，但定下来的是别的结论（由人确定，或另一结论在先）。", List.of(ref))
                    : new Removal("读法", "规则「" + rule.name() + "」只在读法「" + reading + "」下适用，待人确认。", List.of(ref)));
        }
        return removals;
    }

    private List<Removal> played(Subject.OfBody asked, RuleRef ref, Outcome outcome) {
        List<Removal> removals = new ArrayList<>();
        RoleReach reach = new RoleReach(directory, ground.policy().rules(), body);
        for (Party party : Sought.parties(asked, outcome)) {
            List<PartyRef> players = ground.examined().casting().of(party);
            if (players.stream().anyMatch(p -> asked.body().equals(p.body()))) {
                List<Conflict> naming = ground.decision().conflicts().stream()
                        .filter(c -> c.rules().contains(ref) || c.text().contains(body.name())).toList();
                naming.forEach(c -> removals.add(of(c)));
            } else if (reach.of(party) != null) {
                String who = String.join("、", players.stream().map(Reasons::party).distinct().toList());
                removals.add(new Removal(PLAYED, "「" + party.text() + "」在本诉求中是" + who + "。", List.of(ref)));
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
