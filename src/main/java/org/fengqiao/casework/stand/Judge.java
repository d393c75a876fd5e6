package org.fengqiao.casework.stand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Leader;
import org.fengqiao.decision.Assessment;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.DutyState;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.decision.Route;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Body;
import org.fengqiao.place.Directory;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.outcome.Role;

/** Tells how a matter stands after the newest entry of its log, from how it stood before. */
public final class Judge {

    private static final String OBJECT = "提出异议";

    private final Policy policy;
    private final Directory directory;

    /** Both of the revisions that the newest entry names. */
    public Judge(Policy policy, Directory directory) {
        this.policy = policy;
        this.directory = directory;
    }

    /**
     * @param input      the matter as it was assessed, with its acts by true times
     * @param assessment what the rules said
     */
    public record Judged(Stand stand, Matter input, Assessment assessment) {
    }

    /**
     * @param before how it stood, or null at the first entry
     * @throws org.fengqiao.decision.MatterException if the rules cannot be asked about the matter with that entry
     */
    public Judged judge(Stand before, CaseFile file) {
        CaseEvent newest = file.newest();
        Instant now = now(before, newest);
        Assessing assessing = new Assessing(policy, directory);
        Acts acts = new Acts(file);
        Matter input = acts.byTrueTime(file.facts());
        Assessment byTrue = assessing.assess(input, now);
        Assessment byRecorded = acts.allAtOnce() ? byTrue : assessing.assess(acts.byRecordedTime(file.facts()), now);
        Officers officers = new Officers(directory, now, file);
        List<LedgerDuty> duties = new Verdicts(acts, policy, officers, now).ledger(byTrue, byRecorded,
                new OnceOwed(assessing, file).gone(before, byTrue));
        List<Chain.Finding> findings = new ArrayList<>();
        List<Custody> custody = byTrue.decision().demands().stream()
                .map(d -> custody(d, file, acts, byTrue, duties, officers, assessing, findings)).toList();
        List<Ended> endings = byTrue.decision().demands().stream().flatMap(d -> Endings.of(d.demand(), acts.inOrder(),
                duties, helpers(d, custody), Recourse.of(d, duties)).stream()).toList();
        Stage stage = Endings.stage(custody.stream().map(Custody::demand).toList(), endings);
        Chase chase = new Chase(file.limits(), officers, byTrue.decision().demands().stream()
                .collect(Collectors.toMap(DemandDecision::demand, Judge::barred)));
        return new Judged(new Stand(newest.sequence(), now, byTrue.decision().receivedAt(), stage,
                byTrue.decision().id(), custody, duties,
                new Alarms(before, newest).raised(byTrue.decision(), custody, chase, now),
                new Lapses(file, acts).all(before, findings, custody, duties, now), endings, merged(file),
                Revisit.newest(acts.inOrder()), next(byTrue, byRecorded, duties, custody, chase, now)), input, byTrue);
    }

    /** An instant that the clock struck is judged as of itself, however late that was noticed. */
    private static Instant now(Stand before, CaseEvent newest) {
        Instant now = newest.what() instanceof Happening.ClockStruck struck ? struck.due() : newest.recordedAt();
        return before != null && before.asOf().isAfter(now) ? before.asOf() : now;
    }

    private static Custody custody(DemandDecision demand, CaseFile file, Acts acts, Assessment assessment,
                                   List<LedgerDuty> duties, Officers officers, Assessing assessing,
                                   List<Chain.Finding> findings) {
        Instant objections = duties.stream().filter(d -> d.demand().equals(demand.demand())
                && d.duty().action().equals(OBJECT)).map(LedgerDuty::due).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
        Matter matter = file.facts();
        String first = first(demand);
        String receiver = receiver(demand, matter.receiver(), first, officers);
        Chain chain = new Chain(demand.demand(), file.limits(), receiver,
                officers.named(matter.forwardedBy(), assessment.decision().place())
                        .filter(b -> !officers.within(barred(demand), b)).orElse(receiver), assessment.decision().receivedAt(), objections,
                officers);
        Custody custody = chain.follow(acts.inOrder(), first, some -> assessing.assess(Acts.byTrueTime(matter, some),
                assessment.now()).decision().demands().stream().filter(d -> d.demand().equals(demand.demand()))
                .findFirst().map(Judge::first).orElse(null), file.events().get(0).recordedAt());
        findings.addAll(chain.findings());
        return custody;
    }

    /** Co-handlers answer for their own duties; the demand is ended by whoever has it, was offered it, leads or stands above. */
    private static Set<String> helpers(DemandDecision demand, List<Custody> custody) {
        Route route = demand.route();
        Set<String> helpers = route.coHandlers().stream().map(PartyRef::body).collect(Collectors.toSet());
        Stream.of(route.firstHandler(), route.lead(), route.coordinator()).filter(Objects::nonNull)
                .forEach(p -> helpers.remove(p.body()));
        custody.stream().filter(c -> c.demand().equals(demand.demand())).forEach(c -> {
            helpers.remove(c.body());
            helpers.remove(c.pending() == null ? null : c.pending().body());
        });
        return helpers;
    }

    /** Whom rules and what people did make first handler; null while that is the triage desk. */
    private static String first(DemandDecision demand) {
        return demand.route().firstHandler().role().equals(Role.TRIAGE.label())
                ? null : demand.route().firstHandler().body();
    }

    /** Whom a letter accuses does not answer for it, even where the letter was sent there. */
    private static String receiver(DemandDecision demand, String receiver, String first, Officers officers) {
        List<String> barred = barred(demand);
        return !officers.within(barred, receiver) ? receiver : first != null ? first
                : officers.outside(barred, receiver).map(Body::code).orElse(receiver);
    }

    private static List<String> barred(DemandDecision demand) {
        return demand.route().barred().stream().map(PartyRef::body).filter(Objects::nonNull).toList();
    }

    private static String merged(CaseFile file) {
        return file.events().stream().map(CaseEvent::what).filter(Happening.Merged.class::isInstance)
                .map(m -> ((Happening.Merged) m).into()).reduce((first, last) -> last).orElse(null);
    }

    private static Instant next(Assessment byTrue, Assessment byRecorded, List<LedgerDuty> duties,
                                List<Custody> custody, Chase chase, Instant now) {
        Stream<Instant> kept = duties.stream().filter(d -> d.goneAt() != null && d.due() != null
                && d.duty().state() == DutyState.OPEN).map(d -> d.due().plusSeconds(1));
        return Stream.of(Stream.of(byTrue.nextCheck(), byRecorded.nextCheck()), kept,
                        custody.stream().map(c -> chase.next(c, now))).flatMap(s -> s)
                .filter(Objects::nonNull).filter(now::isBefore).min(Comparator.naturalOrder()).orElse(null);
    }

    /** Whom the rosters of the instant named, if that is what the newest entry tells. */
    static List<Leader> onDuty(CaseEvent newest) {
        return newest.what() instanceof Happening.ClockStruck struck ? struck.onDuty() : List.of();
    }
}
