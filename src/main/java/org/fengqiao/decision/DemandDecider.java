package org.fengqiao.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.matter.PetitionerKind;
import org.fengqiao.matter.Purpose;
import org.fengqiao.place.Body;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.fact.BodyFact;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Phase;

/** Decides one demand: phase after phase, reading by reading. */
final class DemandDecider {

    /**
     * @param changes instants after which something changes without a new event
     * @param packs   names of the packs of which a rule fired
     * @param trace   the trace of the decision
     * @param examined what rules were asked about
     */
    record Outcome(DemandDecision decision, Set<Instant> changes, Set<String> verify, Set<String> packs, TraceBook trace,
                   Examination.OneDemand examined) {
    }

    private static final Set<Phase> LAST = EnumSet.of(Phase.LIMIT, Phase.ESCALATE, Phase.PAPER);

    private final Policy policy;
    private final DirectoryDay directory;
    private final Resolved resolved;
    private final Resolved.OneDemand demand;
    private final Instant now;
    private final Phases phases;
    private final List<Resolved.Happened> events;
    private final List<Conflict> conflicts = new ArrayList<>();

    DemandDecider(Policy policy, DirectoryDay directory, Resolved resolved, Resolved.OneDemand demand, Instant law,
                  Instant now) {
        this.policy = policy;
        this.directory = directory;
        this.resolved = resolved;
        this.demand = demand;
        this.now = now;
        this.phases = new Phases(policy, WorkCalendar.day(law));
        this.events = resolved.events().stream().filter(e -> e.event().concerns(demand.demand().id())).toList();
    }

    Outcome decide() {
        DemandFact fact = new SnapshotBuilder(resolved, directory, now, policy.switches()).demand(demand);
        Confirmed confirmed = new Confirmed(events, demand, directory);
        Reading.All readings = new Readings(phases, demand, confirmed).of(fact);
        conflicts.addAll(confirmed.conflicts());
        conflicts.addAll(readings.conflicts());
        RouteBuilder.Built built = route(readings, fact.competent());
        conflicts.addAll(built.conflicts());
        WorkCalendar calendar = policy.calendar(resolved.place().code());
        List<DemandFact> assigned = assigned(readings.readings(), built.cast());
        phases.prepare(LAST, assigned);
        List<List<Said<?>>> limits = new ArrayList<>();
        for (int i = 0; i < assigned.size(); i++) {
            limits.add(phases.ask(Phase.LIMIT, assigned.get(i), readings.readings().get(i).label()));
        }
        ClockWork clocks = new ClockWork(calendar, policy.switches(), events, resolved.received(), now)
                .within(limits.stream().flatMap(List::stream).toList());
        DutyBook book = new DutyBook(policy, built, clocks, conflicts);
        for (int i = 0; i < limits.size(); i++) {
            book.add(limits.get(i), readings.readings().get(i).label(), assigned.get(i));
        }
        List<DutyJudge.Judged> duties = book.judged(readings.asks(),
                new DutyJudge(demand.demand().id(), events, clocks, new Withdrawals(policy, events), directory, now,
                        conflicts), new Together(events, directory));
        AlertBook alerts = new AlertBook(built, duties, new AlertClock(calendar), now);
        for (int i = 0; i < assigned.size(); i++) {
            alerts.escalations(phases.ask(Phase.ESCALATE, assigned.get(i), readings.readings().get(i).label()));
        }
        List<Said<?>> papers = phases.ask(Phase.PAPER, assigned.get(0), readings.proposed().label());
        alerts.notices(papers);
        PaperBook paperBook = new PaperBook(built, clocks);
        List<Power> powers = paperBook.powers(limits.get(0));
        List<Paper> issued = paperBook.papers(papers);
        conflicts.addAll(built.gate().conflicts());
        notices(readings, built, duties, alerts);
        return new Outcome(decision(readings, built, duties, powers, alerts.alerts(), issued),
                changes(duties, alerts.alerts()), phases.verify(), phases.packs(), phases.trace(),
                new Examination.OneDemand(demand.demand().id(), phases.asked(), built.parties()::of));
    }

    private RouteBuilder.Built route(Reading.All readings, BodyFact competent) {
        phases.prepare(EnumSet.of(Phase.ASSIGN), readings.readings().stream().map(Reading::fact).toList());
        List<Said<?>> proposed = null;
        List<Said<?>> all = new ArrayList<>();
        for (Reading reading : readings.readings()) {
            List<Said<?>> said = phases.ask(Phase.ASSIGN, reading.fact(), reading.label());
            proposed = proposed == null ? said : proposed;
            all.addAll(said);
        }
        Body body = competent == null ? null : directory.body(competent.code()).orElse(null);
        Parties parties = new Parties(resolved, demand, events, directory, body);
        return new RouteBuilder(resolved, demand, events, directory, parties).build(proposed, all, readings.level());
    }

    /** Under each reading, with the route that has been made. */
    private List<DemandFact> assigned(List<Reading> readings, Cast cast) {
        BodyFact first = fact(cast.first());
        BodyFact lead = fact(cast.lead());
        List<BodyFact> co = cast.co().stream().map(this::fact).toList();
        return readings.stream().map(r -> r.fact().assigned(first, lead, co)).toList();
    }

    private BodyFact fact(PartyRef party) {
        return SnapshotBuilder.fact(Cast.body(party, directory));
    }

    private void notices(Reading.All readings, RouteBuilder.Built built, List<DutyJudge.Judged> duties,
                         AlertBook alerts) {
        readings.notices().forEach(alerts::notice);
        built.notices().forEach(alerts::notice);
        Set<String> missing = new TreeSet<>();
        for (DutyJudge.Judged judged : duties) {
            for (PartyRef party : new PartyRef[] {judged.duty().by(), judged.duty().to()}) {
                if (party != null && Refs.isMissing(party)) {
                    missing.add(party.name() + "，请补录名录或人工指定。");
                }
            }
        }
        missing.forEach(alerts::notice);
    }

    private DemandDecision decision(Reading.All readings, RouteBuilder.Built built, List<DutyJudge.Judged> judged,
                                    List<Power> powers, List<Alert> alerts, List<Paper> papers) {
        Route r = built.route();
        Route route = new Route(r.firstHandler(), r.lead(), r.coHandlers(), r.coordinator(), r.barred(),
                built.gate().recused(), r.level(), r.rules());
        String item = demand.item() == null ? demand.demand().item() : demand.item().name();
        return new DemandDecision(demand.demand().id(), item, readings.purpose().concluded(),
                Readings.channel(readings), separate(readings), route,
                judged.stream().map(DutyJudge.Judged::duty).toList(), powers, alerts, papers,
                confirmations(readings, judged), List.copyOf(new LinkedHashSet<>(conflicts)), phases.trace().entries());
    }

    /** What an accusation says must not reach whoever receives the rest, nor what was asked to be kept close. */
    private boolean separate(Reading.All readings) {
        boolean kept = readings.possibly(Purpose.ACCUSATION) || demand.demand().confidential()
                || resolved.matter().petitioner().kind() == PetitionerKind.INFORMER && !demand.accused().isEmpty();
        return kept && resolved.demands().size() > 1;
    }

    private static List<Confirmation> confirmations(Reading.All readings, List<DutyJudge.Judged> judged) {
        List<Confirmation> confirmations = new ArrayList<>();
        for (Reading.Ask ask : readings.asks()) {
            if (ask.conclusion().open()) {
                Concluded open = ask.conclusion().concluded();
                Confirmation confirmation = new Confirmation(ask.subject(), open.value(), open.alternatives(),
                        confirming(ask.subject(), judged), ask.conclusion().askRules());
                if (!confirmations.contains(confirmation)) {
                    confirmations.add(confirmation);
                }
            }
        }
        return confirmations;
    }

    /** Id of the duty to confirm, or null. */
    private static String confirming(String subject, List<DutyJudge.Judged> judged) {
        String action = Actions.CONFIRM + subject;
        for (DutyJudge.Judged each : judged) {
            if (each.duty().action().equals(action)) {
                return each.duty().id();
            }
        }
        return null;
    }

    private Set<Instant> changes(List<DutyJudge.Judged> judged, List<Alert> alerts) {
        Set<Instant> changes = new TreeSet<>();
        judged.stream().map(DutyJudge.Judged::duty).filter(d -> d.state() == DutyState.OPEN)
                .filter(d -> d.clock() != null && d.clock().due() != null)
                .forEach(d -> changes.add(d.clock().due().plusSeconds(1)));
        alerts.stream().map(Alert::at).filter(at -> at != null && at.isAfter(now)).forEach(changes::add);
        demand.handlings().stream().map(h -> h.handling().until()).filter(t -> t != null && !now.isAfter(t))
                .forEach(t -> changes.add(t.plusSeconds(1)));
        if (judged.stream().anyMatch(DutyJudge.Judged::moving)) {
            changes.add(WorkCalendar.day(now).plusDays(1).atStartOfDay(WorkCalendar.ZONE)
                    .toInstant());
        }
        return changes;
    }
}
