package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.calendar.Deadline;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Party;

/** Papers to issue and powers that may be used, each once with every rule behind it. */
final class PaperBook {

    private final RouteBuilder.Built built;
    private final ClockWork clocks;

    PaperBook(RouteBuilder.Built built, ClockWork clocks) {
        this.built = built;
        this.clocks = clocks;
    }

    List<Paper> papers(List<Said<?>> said) {
        Map<Paper, Set<RuleRef>> papers = new LinkedHashMap<>();
        for (Said<Outcome.Issue> s : Phases.of(Outcome.Issue.class, said)) {
            for (PartyRef by : parties(s.outcome().by())) {
                for (PartyRef to : parties(s.outcome().to())) {
                    papers.computeIfAbsent(new Paper(s.outcome().paper(), by, to, List.of()),
                            p -> new LinkedHashSet<>()).add(s.ref());
                }
            }
        }
        return papers.entrySet().stream()
                .map(e -> new Paper(e.getKey().name(), e.getKey().by(), e.getKey().to(), List.copyOf(e.getValue())))
                .sorted(Comparator.comparing(Paper::name).thenComparing(p -> String.valueOf(p.by()))
                        .thenComparing(p -> String.valueOf(p.to()))).toList();
    }

    List<Power> powers(List<Said<?>> said) {
        Map<Power, Set<RuleRef>> powers = new LinkedHashMap<>();
        for (Said<Outcome.May> s : Phases.of(Outcome.May.class, said)) {
            for (PartyRef by : parties(s.outcome().by())) {
                powers.computeIfAbsent(new Power(s.outcome().action(), by, window(s.outcome()), List.of()),
                        p -> new LinkedHashSet<>()).add(s.ref());
            }
        }
        return powers.entrySet().stream()
                .map(e -> new Power(e.getKey().action(), e.getKey().by(), e.getKey().clock(),
                        List.copyOf(e.getValue())))
                .sorted(Comparator.comparing(Power::action).thenComparing(p -> String.valueOf(p.by()))
                        .thenComparing(p -> String.valueOf(p.clock()))).toList();
    }

    private Clock window(Outcome.May may) {
        if (may.limit() == null) {
            return null;
        }
        Terms terms = new Terms(may.limit(), Terms.from(may.from()), null, false, false);
        var start = clocks.start(terms.from(), null, 0);
        if (start == null) {
            return new Clock(terms.limit().toString(), terms.from().label(), null, null, null, List.of(), false, 0);
        }
        Deadline end = clocks.base(terms, start);
        return new Clock(terms.limit().toString(), terms.from().label(), start, end.due(),
                end.lastDay(), end.skipped(), end.provisional(), 0);
    }

    private List<PartyRef> parties(Party party) {
        List<PartyRef> none = new ArrayList<>();
        none.add(null);
        return party == null ? none : built.gate().admit(built.parties().of(party));
    }
}
