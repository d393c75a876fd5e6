package org.fengqiao.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Body;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.policy.Policy;

/** Decides matters. Pure: the same arguments give the same decision, byte for byte, on every machine. */
public final class Decider {

    /** @param nextCheck the next instant after which anything changes without a new event, or null */
    record Decided(Decision decision, Instant nextCheck, List<Examination.OneDemand> examined) {
    }

    /**
     * What the rules say of the matter as it stands at the instant; the law and the directory of that day in
     * Asia/Shanghai apply.
     *
     * @throws MatterException if the matter is incomplete, contradicts itself, names what cannot be found or is not
     *                         covered by the policy
     */
    public Decision decide(Matter matter, Instant asOf, Policy policy, Directory directory) {
        return decide(matter, asOf, asOf, policy, directory).decision();
    }

    /**
     * The body that counts as receiver of the matter: the one it names, or the petition department that serves its
     * channel or place.
     *
     * @param asOf instant whose directory applies
     * @throws MatterException if place, channel or receiver cannot be found
     */
    public Body receiver(Matter matter, Instant asOf, Directory directory) {
        Problems problems = new Problems();
        new MatterCheck(matter, asOf, problems).run();
        problems.throwIfAny();
        DirectoryDay day = directory.on(WorkCalendar.day(asOf));
        Body receiver = new Resolver(matter.withHistory(List.of()), day, problems).run().receiver();
        problems.throwIfAny();
        return receiver;
    }

    /**
     * The same decision as {@link Assessor} has, with all that rules were asked about.
     *
     * @param law instant whose law and directory apply
     * @param now instant at which duties and alerts are looked at; nothing in the matter may be later
     * @throws MatterException as {@link #decide(Matter, Instant, Policy, Directory)}
     */
    public Examination examine(Matter matter, Instant law, Instant now, Policy policy, Directory directory) {
        Decided decided = decide(matter, law, now, policy, directory);
        return new Examination(decided.decision(), now, decided.examined());
    }

    /**
     * @param law instant whose law and directory apply
     * @param now instant at which duties and alerts are looked at
     */
    Decided decide(Matter matter, Instant law, Instant now, Policy policy, Directory directory) {
        Problems problems = new Problems();
        new MatterCheck(matter, now, problems).run();
        problems.throwIfAny();
        LocalDate day = WorkCalendar.day(law);
        DirectoryDay today = directory.on(day);
        Resolved resolved = new Resolver(matter, today, problems).run();
        covered(resolved, day, policy, problems);
        problems.throwIfAny();
        List<DemandDecision> demands = new ArrayList<>();
        Set<String> verify = new TreeSet<>();
        Set<String> packs = new HashSet<>();
        Set<Instant> changes = new TreeSet<>();
        List<TraceBook> traces = new ArrayList<>();
        List<Examination.OneDemand> examined = new ArrayList<>();
        for (Resolved.OneDemand demand : resolved.demands()) {
            DemandDecider.Outcome one = new DemandDecider(policy, today, resolved, demand, law, now).decide();
            demands.add(one.decision());
            verify.addAll(one.verify());
            packs.addAll(one.packs());
            changes.addAll(one.changes());
            traces.add(one.trace());
            examined.add(one.examined());
        }
        Caveats caveats = policy.derived(Caveats.class, Caveats::new);
        Decision decision = new Decision("", matter.id(), law, resolved.received(), policy.pack().name(),
                policy.revision(), directory.revision(), resolved.place().code(), resolved.placeName(), demands,
                caveats.marks(packs, verify), caveats.unmodelled());
        return new Decided(policy.derived(Seal.class, Seal::new).on(decision, traces),
                changes.stream().filter(at -> at.isAfter(now)).findFirst().orElse(null), examined);
    }

    private static void covered(Resolved resolved, LocalDate day, Policy policy, Problems problems) {
        if (!policy.pack().covers(resolved.place().code())) {
            problems.add("/place/division", "place-outside-pack", "规则包「" + policy.pack().title() + "」不适用于「"
                    + resolved.placeName() + "」，请改用适用该地的规则包。");
        }
        if (!policy.pack().validity().covers(day)) {
            problems.add("/receivedAt", "policy-not-in-force", "规则包「" + policy.pack().title() + "」在 " + day
                    + " 不施行，请改用当时施行的规则包。");
        }
    }
}
