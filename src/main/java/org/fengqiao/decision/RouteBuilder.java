package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Post;
import org.fengqiao.policy.outcome.HandlerRole;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Role;

/** Makes the route of a demand from what the rules of phase 责任 said under its readings. */
final class RouteBuilder {

    /**
     * @param handovers   who has held the part of first handler so far
     * @param triageRules null unless rules left it to people to find the first handler; then those rules
     */
    record Built(Route route, Cast cast, Parties parties, Gate gate, Handovers handovers, List<Conflict> conflicts,
                 List<String> notices, List<RuleRef> triageRules) {
    }

    private final Resolved resolved;
    private final List<Resolved.Happened> events;
    private final DirectoryDay directory;
    private final Parties standing;
    private final StandingOffices offices;
    private final Reach reach;
    private final Resolved.OneDemand demand;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<String> notices = new LinkedHashSet<>();
    private List<RuleRef> triageRules;

    /** @param events those of the demand, in order */
    RouteBuilder(Resolved resolved, Resolved.OneDemand demand, List<Resolved.Happened> events, DirectoryDay directory,
                 Parties standing) {
        this.resolved = resolved;
        this.demand = demand;
        this.events = events;
        this.directory = directory;
        this.standing = standing;
        this.offices = new StandingOffices(resolved, demand, directory);
        this.reach = new Reach(directory, resolved.place().code());
    }

    /**
     * @param proposed what rules say under the proposed reading: it makes the route
     * @param all      what rules say under any reading: bars of each hold
     */
    Built build(List<Said<?>> proposed, List<Said<?>> all, String level) {
        List<Said<Outcome.Assign>> assigned = Phases.of(Outcome.Assign.class, proposed);
        Gate gate = gate(all);
        Handovers handovers = new Handovers(directory, offices.triage(), first(assigned), events);
        PartyRef first = withPerson(gate.admit(handovers.current().party()));
        first = gate.admit(first);
        Parties parties = standing.with(new Cast(first, null, List.of(), null));
        PartyRef coordinator = gate.admit(single(assigned, HandlerRole.COORDINATOR, parties));
        PartyRef lead = gate.admit(single(assigned, HandlerRole.LEAD, parties));
        List<PartyRef> co = co(assigned, parties, gate, first, lead);
        Cast cast = new Cast(first, lead, co, coordinator);
        Route route = new Route(first, lead, co, coordinator, gate.barred(), List.of(), level,
                Said.refs(assigned));
        return new Built(route, cast, standing.with(cast), gate, handovers, conflicts, List.copyOf(notices),
                triageRules);
    }

    private Gate gate(List<Said<?>> all) {
        List<Said<Outcome.Bar>> bars = Phases.of(Outcome.Bar.class, all);
        List<Said<Outcome.Recuse>> recuse = Phases.of(Outcome.Recuse.class, all);
        List<PartyRef> barred = bars.stream().flatMap(b -> standing.of(b.outcome().party()).stream())
                .filter(p -> !Refs.isMissing(p)).distinct().toList();
        Set<String> roles = recuse.stream().flatMap(r -> parts(r.outcome().party())).collect(Collectors.toSet());
        return new Gate(directory, barred, Said.refs(bars), offices.discipline(),
                new Recusals(demand, events, directory, roles, Said.refs(recuse)));
    }

    /** One person may stand in a route under the name of the part and of the post that fills it. */
    private static Stream<String> parts(Party party) {
        Stream<String> own = Stream.of(party.text());
        if (!(party instanceof Party.ByRole by)) {
            return own;
        }
        return switch (by.role()) {
            case FIRST, FIRST_PERSON, FIRST_HEAD -> Stream.of(Role.FIRST.label(), Role.FIRST_PERSON.label(),
                    Role.FIRST_HEAD.label(), HandlerRole.FIRST.label());
            case COORDINATOR -> Stream.concat(own, Stream.of(HandlerRole.COORDINATOR.label()));
            case LEAD, LEAD_HEAD -> Stream.concat(own, Stream.of(HandlerRole.LEAD.label()));
            case CO, CO_HEAD -> Stream.concat(own, Stream.of(HandlerRole.CO.label()));
            default -> own;
        };
    }

    private PartyRef first(List<Said<Outcome.Assign>> assigned) {
        Choice<Outcome.Assign, PartyRef> choice = choice(assigned, HandlerRole.FIRST, standing);
        boolean contradicted = choice.contradicted();
        PartyRef first = choice.best(conflicts);
        if (contradicted) {
            triageRules = choice.rules();
            notices.add("首办单位说法不一，先由分拣席确认首办单位。");
            return offices.triage();
        }
        if (first == null || Refs.isMissing(first)) {
            notices.add((first == null ? "没有规则定出首办单位" : first.name()) + "，转分拣席人工分办。");
            triageRules = choice.rules();
            return offices.triage();
        }
        return reachable(first, choice.agreeing(), true);
    }

    private PartyRef single(List<Said<Outcome.Assign>> assigned, HandlerRole role, Parties parties) {
        Choice<Outcome.Assign, PartyRef> choice = choice(assigned, role, parties);
        PartyRef party = choice.best(conflicts);
        if (party != null && Refs.isMissing(party)) {
            notices.add(role.label() + "未定：" + party.name() + "，请补录名录或人工指定。");
            return null;
        }
        return party == null || choice.contradicted() ? null : reachable(party, choice.agreeing(), false);
    }

    private List<PartyRef> co(List<Said<Outcome.Assign>> assigned, Parties parties, Gate gate, PartyRef first,
                              PartyRef lead) {
        Set<PartyRef> co = new LinkedHashSet<>();
        for (Said<Outcome.Assign> said : of(assigned, HandlerRole.CO)) {
            for (PartyRef party : parties.of(said.outcome().party())) {
                if (Refs.isMissing(party)) {
                    notices.add("协办未定：" + party.name() + "，请补录名录或人工指定。");
                }
                PartyRef admitted = Refs.isMissing(party) ? null : gate.admit(reachable(party, List.of(said), false));
                if (admitted != null && !same(admitted, first) && !same(admitted, lead)
                        && co.stream().noneMatch(c -> same(c, admitted))) {
                    co.add(Refs.as(HandlerRole.CO.label(), admitted));
                }
            }
        }
        return co.stream().sorted(Comparator.comparing(PartyRef::body)).toList();
    }

    private PartyRef reachable(PartyRef party, List<Said<Outcome.Assign>> by, boolean triage) {
        if (reach.holds(party)) {
            return party;
        }
        conflicts.add(new Conflict("越权", party.name() + "管不到" + resolved.placeName() + "，不能承担"
                + by.get(0).outcome().role().label() + (triage ? "，转分拣席人工分办。" : "，已略去。"), Said.refs(by)));
        if (!triage) {
            return null;
        }
        triageRules = Said.refs(by);
        return offices.triage();
    }

    private Choice<Outcome.Assign, PartyRef> choice(List<Said<Outcome.Assign>> assigned, HandlerRole role,
                                                    Parties parties) {
        // Two names for one body are no contradiction: what counts is who it is.
        return new Choice<>(role.label(), of(assigned, role),
                o -> Refs.as(role.label(), parties.of(o.party()).get(0)));
    }

    private static List<Said<Outcome.Assign>> of(List<Said<Outcome.Assign>> assigned, HandlerRole role) {
        List<Said<Outcome.Assign>> those = new ArrayList<>(assigned.size());
        for (Said<Outcome.Assign> said : assigned) {
            if (said.outcome().role() == role) {
                those.add(said);
            }
        }
        return those;
    }

    private PartyRef withPerson(PartyRef first) {
        if (first.body() == null || first.post() != null || first.role().equals(Role.TRIAGE.label())) {
            return first;
        }
        for (int i = events.size() - 1; i >= 0; i--) {
            Resolved.Happened h = events.get(i);
            if (h.event().kind() == EventKind.PERSON_NAMED && h.event().result() == EventResult.DONE
                    && (h.body() == null || h.body().code().equals(first.body()))
                    && (h.event().value() != null || h.event().post() != null)) {
                Post post = h.post() != null ? h.post() : held(first.body(), h.event().value());
                String person = h.event().value() != null ? h.event().value() : post == null ? null : post.incumbent();
                return new PartyRef(first.role(), first.body(), first.name(),
                        post == null ? h.event().post() : post.title(), person);
            }
        }
        return directory.head(first.body()).map(p -> new PartyRef(first.role(), first.body(), first.name(), p.title(),
                p.incumbent())).orElse(first);
    }

    /** Whether somebody named without a post holds one: interests are declared by post. */
    private Post held(String body, String person) {
        return directory.postsOf(body).stream().filter(p -> p.incumbent() != null && p.incumbent().equals(person))
                .findFirst().orElse(null);
    }

    private static boolean same(PartyRef one, PartyRef other) {
        return other != null && one.body() != null && one.body().equals(other.body())
                && (one.post() == null || one.post().equals(other.post()));
    }
}
