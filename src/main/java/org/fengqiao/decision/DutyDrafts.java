package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.matter.EventKind;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Role;

/** Makes duties of what the rules of phase 限时 said under one reading, and settles what packs say differently. */
final class DutyDrafts {

    private static final Set<Role> FIRST_HANDLER = Set.of(Role.FIRST, Role.FIRST_PERSON, Role.FIRST_HEAD);

    private static final Set<Role> CALLED = Set.of(Role.WHISTLED, Role.FIRST, Role.LEAD, Role.CO, Role.TOUCHED);

    private static final List<PartyRef> NOBODY = Collections.singletonList(null);

    private final RouteBuilder.Built built;
    private final ClockWork clocks;
    private final Beginning beginning;
    private final List<Conflict> conflicts;

    DutyDrafts(RouteBuilder.Built built, ClockWork clocks, Beginning beginning, List<Conflict> conflicts) {
        this.built = built;
        this.clocks = clocks;
        this.beginning = beginning;
        this.conflicts = conflicts;
    }

    private record Source(Said<Outcome.Owe> said, Draft draft) {
    }

    List<Draft> of(List<Said<?>> said, String reading) {
        List<Source> sources = new ArrayList<>();
        for (Said<Outcome.Owe> owe : Phases.of(Outcome.Owe.class, said)) {
            drafts(owe, reading).forEach(d -> sources.add(new Source(owe, d)));
        }
        Map<Draft.Key, List<Source>> groups = new LinkedHashMap<>();
        unifyAddressees(sources).forEach(s ->
                groups.computeIfAbsent(s.draft().key(), k -> new ArrayList<>()).add(s));
        List<Draft> settled = new ArrayList<>(groups.size());
        groups.values().forEach(group -> settled.add(settled(group)));
        return settled;
    }

    private List<Draft> drafts(Said<Outcome.Owe> said, String reading) {
        Outcome.Owe owe = said.outcome();
        Set<String> readings = reading == null ? Set.of() : Set.of(reading);
        List<RuleRef> rules = List.of(said.ref());
        Terms terms = Terms.of(owe);
        List<Draft> drafts = new ArrayList<>(2);
        List<PartyRef> tos = owe.to() == null ? NOBODY : built.gate().admit(built.parties().of(owe.to()));
        boolean byFirst = owe.by() instanceof Party.ByRole role && FIRST_HANDLER.contains(role.role());
        for (PartyRef to : tos) {
            for (PartyRef by : built.gate().admit(built.parties().of(owe.by()))) {
                Handovers.Holder holder = byFirst ? built.handovers().current() : null;
                int times = clocks.occurrences(terms.from(), holder);
                for (int nth = 0; nth < times; nth++) {
                    if (!meant(said, holder, nth) || !called(owe, by, holder, nth)
                            || !acted(owe.by(), by, owe, nth) || !acted(owe.to(), to, owe, nth)) {
                        continue;
                    }
                    drafts.add(new Draft(owe.action(), by, to, terms, said.rule(), rules, readings, holder,
                            nth));
                }
            }
            for (Handovers.Holder past : built.handovers().holders()) {
                if (byFirst && past.until() != null && meant(said, past, 0)) {
                    PartyRef by = Refs.bodyOnly(owe.by().text(), built.gate().admit(past.party()));
                    drafts.add(new Draft(owe.action(), by, to, terms, said.rule(), rules, readings, past,
                            0));
                }
            }
        }
        return drafts;
    }

    private boolean meant(Said<Outcome.Owe> said, Handovers.Holder holder, int nth) {
        EventKind from = Terms.from(said.outcome().from());
        return !ClockWork.repeats(from) || beginning.means(said.by(), from, clocks.at(from, holder, nth));
    }

    /** Where several supervise, what an act of one of them makes is between that one and whom it holds to account. */
    private boolean acted(Party party, PartyRef who, Outcome.Owe owe, int nth) {
        if (Terms.from(owe.from()) != EventKind.SUPERVISED || !(party instanceof Party.ByRole role)
                || role.role() != Role.SUPERVISING) {
            return true;
        }
        String actor = clocks.actor(EventKind.SUPERVISED, nth);
        return actor == null || actor.equals(who.body());
    }

    /**
     * A call-out that names bodies calls these and no others, also where another one called others before. One to which
     * the joint office does not agree calls nobody.
     */
    private boolean called(Outcome.Owe owe, PartyRef by, Handovers.Holder holder, int nth) {
        if (Terms.from(owe.from()) != EventKind.WHISTLED || !(owe.by() instanceof Party.ByRole role)
                || !CALLED.contains(role.role())) {
            return true;
        } else if (beginning.refused(clocks.at(EventKind.WHISTLED, holder, nth))) {
            return false;
        }
        Set<String> named = built.parties().codes(clocks.named(EventKind.WHISTLED, holder, nth));
        return named.isEmpty() ? role.role() != Role.WHISTLED : named.contains(by.body());
    }

    /** Rules that name nobody to whom a duty is owed mean the one whom the others name, if there is only one. */
    private static List<Source> unifyAddressees(List<Source> sources) {
        List<Source> unified = new ArrayList<>(sources.size());
        for (Source s : sources) {
            PartyRef to = s.draft().to() != null ? null : addressee(s.draft(), sources);
            unified.add(to == null ? s : new Source(s.said(), s.draft().to(to)));
        }
        return unified;
    }

    /** Null where the others name nobody, or several. */
    private static PartyRef addressee(Draft draft, List<Source> sources) {
        PartyRef only = null;
        for (Source s : sources) {
            Draft other = s.draft();
            if (other.to() != null && other.action().equals(draft.action()) && other.terms().from() == draft.terms().from()
                    && Draft.party(other.by()).equals(Draft.party(draft.by()))) {
                if (only != null && !Draft.party(only).equals(Draft.party(other.to()))) {
                    return null;
                }
                only = only == null ? other.to() : only;
            }
        }
        return only;
    }

    private Draft settled(List<Source> sources) {
        if (sources.size() == 1) {
            return sources.get(0).draft();
        }
        List<Source> ordered = new ArrayList<>(sources);
        ordered.sort((a, b) -> Said.IN_ORDER.compare(a.said(), b.said()));
        int rank = ordered.get(0).said().rank();
        List<Source> peers = ordered.stream().filter(s -> s.said().rank() == rank).toList();
        Source best = peers.size() == 1 ? peers.get(0) : peers.stream()
                .min((a, b) -> Draft.earliest(clocks).compare(a.draft(), b.draft())).orElseThrow();
        List<RuleRef> rules = new ArrayList<>(List.of(best.said().ref()));
        ordered.stream().map(s -> s.said().ref()).filter(r -> !rules.contains(r)).forEach(rules::add);
        if (best.draft().holder() == null || best.draft().holder().until() == null) {
            report(best, peers, "矛盾", "同一规则包说法不一，按最早到期的办");
            report(best, ordered.stream().filter(s -> s.said().rank() < rank).toList(), "覆盖", "按更具体的规则包办");
        }
        return best.draft().joined(List.copyOf(rules), best.draft().readings());
    }

    private void report(Source best, List<Source> others, String kind, String how) {
        List<Source> differing = others.stream()
                .filter(s -> !s.draft().terms().equals(best.draft().terms())).toList();
        if (!differing.isEmpty()) {
            String said = differing.stream()
                    .map(s -> s.said().named() + "说" + s.draft().terms().text()).distinct()
                    .collect(Collectors.joining("，"));
            List<Said<?>> all = new ArrayList<>(List.of(best.said()));
            differing.forEach(s -> all.add(s.said()));
            conflicts.add(new Conflict(kind, "「" + best.draft().action() + "」" + how + "：" + best.said().named() + "说"
                    + best.draft().terms().text() + "，" + said + "。", Said.refs(all)));
        }
    }
}
