package org.fengqiao.decision.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.decision.RuleRef;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.policy.Pack;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.phrasing.ConditionPhrasing;
import org.fengqiao.policy.phrasing.OutcomePhrasing;
import org.fengqiao.policy.rule.Rule;

/**
 * Tells from a policy and a day of the directory alone which rules could ever name a body, set a limit, issue a paper,
 * raise an alert or conclude a class, channel or level. Rules of every date are told, with their dates.
 */
public final class Sayings {

    private static final Comparator<Saying> IN_ORDER = Comparator.comparing((Saying s) -> !s.usual());

    private final Policy policy;
    private final DirectoryDay directory;

    public Sayings(Policy policy, DirectoryDay directory) {
        this.policy = policy;
        this.directory = directory;
    }

    /**
     * In the order of the policy; those that take an act of hand come last. For a body its code or its full name.
     *
     * @throws IllegalArgumentException in Chinese if the directory has no such body, or several
     */
    public List<Saying> of(Subject subject) {
        Subject settled = Bodies.settled(subject, directory, null);
        RoleReach reach = settled instanceof Subject.OfBody o
                ? new RoleReach(directory, policy.rules(), directory.body(o.body()).orElseThrow()) : null;
        if (settled instanceof Subject.OfBody o && !reaches(directory.body(o.body()).orElseThrow())) {
            return List.of();
        }
        List<Saying> sayings = new ArrayList<>();
        for (Rule rule : policy.rules()) {
            RoleReach.Way best = null;
            boolean says = settled instanceof Subject.OfRule o && named(rule, o.rule());
            for (Outcome outcome : rule.then()) {
                if (reach == null) {
                    says |= Sought.couldSay(settled, outcome);
                } else {
                    for (RoleReach.Way way : parties((Subject.OfBody) settled, outcome).map(reach::of)
                            .filter(w -> w != null).toList()) {
                        best = best == null || way.usual() && !best.usual() ? way : best;
                    }
                }
            }
            if (says || best != null) {
                sayings.add(saying(rule, best));
            }
        }
        sayings.sort(IN_ORDER);
        return List.copyOf(sayings);
    }

    /** A light falls on whoever owes the watched duty, and that another rule says. */
    private Stream<Party> parties(Subject.OfBody asked, Outcome outcome) {
        if (outcome instanceof Outcome.Light light && asked.role() == null) {
            return policy.rules().stream().flatMap(rule -> rule.then().stream())
                    .filter(o -> o instanceof Outcome.Owe owe && owe.action().equals(light.trigger().action()))
                    .map(o -> ((Outcome.Owe) o).by());
        }
        return Sought.parties(asked, outcome).stream();
    }

    static boolean named(Rule rule, String asked) {
        return rule.id().equals(asked) || rule.name().equals(asked);
    }

    /** A pack for one place can only name bodies of that place, inside it or above it. */
    private boolean reaches(Body body) {
        List<String> divisions = policy.pack().divisions();
        String at = body.division();
        return divisions.isEmpty() || at.equals("00")
                || divisions.stream().anyMatch(d -> d.startsWith(at) || at.startsWith(d));
    }

    private Saying saying(Rule rule, RoleReach.Way way) {
        RuleRef ref = new RuleRef(rule.pack(), rule.name(), rule.basis().toString(), rule.source().position());
        String pack = policy.lineage().stream().filter(p -> p.name().equals(rule.pack())).map(Pack::title).findFirst()
                .orElse(rule.pack());
        List<String> says = rule.then().stream().map(OutcomePhrasing::of).toList();
        String text = "规则「" + rule.name() + "」（" + pack + "，" + rule.basis() + days(rule) + "）：当"
                + ConditionPhrasing.of(rule.when()) + "时，" + String.join("；", says)
                + (way == null ? "" : "。该单位" + way.how()) + "。";
        return new Saying(ref, pack, rule.phase().label(), says, rule.when().text(), rule.validity().from(),
                rule.validity().to(), way == null ? null : way.how(), way == null || way.usual(), text, rule);
    }

    private static String days(Rule rule) {
        LocalDate from = rule.validity().from();
        LocalDate to = rule.validity().to();
        return (from == null ? "" : "，自 " + from + " 起") + (to == null ? "" : "，至 " + to + " 止");
    }
}
