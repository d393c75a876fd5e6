package org.fengqiao.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.matter.EventKind;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Role;

/** All duties of a demand: of every reading, held to the floors, joined where they are one, and judged. */
final class DutyBook {

    private static final Comparator<DutyJudge.Judged> BY_END = Comparator
            .comparing((DutyJudge.Judged j) -> j.duty().clock() == null ? null : j.duty().clock().due(),
                    Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(j -> j.duty().id());

    private final Actions actions;
    private final RouteBuilder.Built built;
    private final ClockWork clocks;
    private final List<Conflict> conflicts;
    private final List<List<Draft>> byReading = new ArrayList<>();
    private boolean moved;

    DutyBook(Policy policy, RouteBuilder.Built built, ClockWork clocks, List<Conflict> conflicts) {
        this.actions = policy.derived(Actions.class, Actions::new);
        this.built = built;
        this.clocks = clocks;
        this.conflicts = conflicts;
    }

    /**
     * Adds what one reading says.
     *
     * @param label null where nothing is open
     * @param seen  the demand as the rules saw it under that reading
     */
    void add(List<Said<?>> said, String label, DemandFact seen) {
        FloorCheck floors = new FloorCheck(said, clocks, conflicts);
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft : new DutyDrafts(built, clocks, new Beginning(seen, actions.refusals(EventKind.WHISTLE_AUTHORISED)),
                conflicts).of(said, label)) {
            Draft held = floors.held(draft);
            moved |= held != draft;
            drafts.add(held);
        }
        byReading.add(drafts);
    }

    /** The duties in the order of their ends; those without an end come last. */
    List<DutyJudge.Judged> judged(List<Reading.Ask> asks, DutyJudge judge, Together together) {
        List<Draft> all = new ArrayList<>(joined());
        all.addAll(asked(asks));
        if (built.triageRules() != null) {
            all.add(new Draft(Actions.CONFIRM_FIRST, built.gate().admit(built.parties().of(role(Role.TRIAGE)).get(0)), null,
                    receiverTerms(), null, built.triageRules(), Set.of(), null, 0));
        }
        List<Together.OneDuty> each = new ArrayList<>(all.size());
        for (Draft draft : all) {
            Actions.Told told = actions.of(draft.action());
            each.add(new Together.OneDuty(draft, told.action(), judge.judge(draft, told)));
        }
        List<DutyJudge.Judged> judged = together.settled(each);
        judged.sort(BY_END);
        return judged;
    }

    private List<Draft> joined() {
        if (byReading.size() == 1 && !moved) {
            // drafts of one reading are each a duty of its own until a floor gives them another clock
            return byReading.get(0);
        }
        Map<Draft.Key, List<Draft>> groups = new LinkedHashMap<>();
        byReading.forEach(drafts -> drafts.forEach(d ->
                groups.computeIfAbsent(d.key(), k -> new ArrayList<>()).add(d)));
        List<Draft> joined = new ArrayList<>(groups.size());
        groups.values().forEach(group -> joined.add(joined(group)));
        return joined;
    }

    private Draft joined(List<Draft> group) {
        Draft best = group.size() == 1 ? group.get(0) : group.stream().min(Draft.earliest(clocks)).orElseThrow();
        if (byReading.size() == 1 && group.size() == 1) {
            return best.joined(best.rules(), Set.of());
        }
        List<RuleRef> rules = new ArrayList<>(best.rules());
        Set<String> readings = new TreeSet<>();
        for (Draft draft : group) {
            // few, and mostly the very same: cheaper to compare than to hash
            for (RuleRef rule : draft.rules()) {
                if (!rules.contains(rule)) {
                    rules.add(rule);
                }
            }
            readings.addAll(draft.readings());
        }
        return best.joined(List.copyOf(rules), readings.size() == byReading.size() ? Set.of() : readings);
    }

    private List<Draft> asked(List<Reading.Ask> asks) {
        Map<Draft.Key, Draft> drafts = new LinkedHashMap<>();
        for (Reading.Ask ask : asks) {
            Set<String> readings = ask.reading() == null ? Set.of() : Set.of(ask.reading());
            Terms terms = new Terms(ask.conclusion().ask().limit(), EventKind.RECEIVED, null, false, false);
            PartyRef by = built.gate().admit(built.parties().of(ask.conclusion().ask().by()).get(0));
            Draft draft = new Draft(Actions.CONFIRM + ask.subject(), by, null, terms, null, ask.conclusion().askRules(),
                    readings, null, 0);
            drafts.merge(draft.key(), draft, (a, b) -> {
                Set<String> both = new TreeSet<>(a.readings());
                both.addAll(b.readings());
                boolean certain = a.readings().isEmpty() || b.readings().isEmpty();
                Set<RuleRef> rules = new LinkedHashSet<>(a.rules());
                rules.addAll(b.rules());
                return (Draft.earliest(clocks).compare(a, b) <= 0 ? a : b)
                        .joined(List.copyOf(rules), certain ? Set.of() : both);
            });
        }
        return List.copyOf(drafts.values());
    }

    private static Terms receiverTerms() {
        return new Terms(Conclusion.RECEIVER_IN_15_DAYS.limit(), EventKind.RECEIVED, null, false, false);
    }

    private static Party role(Role role) {
        return new Party.ByRole(role);
    }
}
