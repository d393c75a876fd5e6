package org.fengqiao.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.decision.Assessment;
import org.fengqiao.decision.Assessor;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.MatterException;
import org.fengqiao.hash.Sha256;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Division;
import org.fengqiao.place.Found;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.PolicyBook;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.problem.Fault;
import org.fengqiao.text.Nearest;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/**
 * Directory and policies in force at one moment. A request takes one and keeps it to its end, so that nothing changes
 * under it.
 */
public record InForce(Directory directory, PolicyBook policies) {

    /** The directory of the day that the instant falls on in Asia/Shanghai. */
    public DirectoryDay day(Instant instant) {
        return directory.on(WorkCalendar.day(instant));
    }

    /**
     * Decides under the law of {@code asOf}.
     *
     * @param pack name of the pack, or null for the most specific one that covers the place
     * @throws ProblemException if the pack is unknown or the matter cannot be decided as it stands
     */
    public Decision decide(Matter matter, String pack, Instant asOf) {
        try {
            return new Decider().decide(matter, asOf, policy(matter, pack, asOf), directory);
        } catch (MatterException faulty) {
            throw refused(faulty);
        }
    }

    /**
     * How the matter stands at {@code now}.
     *
     * @param asOf the day whose law applies, or null for that of receipt
     */
    public Assessment assess(Matter matter, String pack, Instant now, Instant asOf) {
        try {
            Policy policy = policy(matter, pack, asOf == null ? now : asOf);
            return new Assessor(new Decider()).assess(matter, now, asOf, policy, directory);
        } catch (MatterException faulty) {
            throw refused(faulty);
        }
    }

    /** Revision of all packs together: changes when any of them does. */
    public String revision() {
        StringBuilder all = new StringBuilder();
        policies.all().forEach(policy ->
                all.append(policy.pack().name()).append('=').append(policy.revision()).append('\n'));
        return Sha256.hex(all.toString());
    }

    /** The policy of that name. */
    public Policy policy(String pack) {
        return policies.find(pack).orElseThrow(() -> {
            List<String> known = policies.all().stream().map(policy -> policy.pack().name()).toList();
            return new ProblemException(ProblemCode.UNKNOWN_PACK,
                    "没有名为「" + pack + "」的规则包，可用：" + String.join("、", known) + "。",
                    List.of(Fault.inParameter("pack", "unknown-pack", "没有这个规则包", Nearest.to(pack, known))));
        });
    }

    /** The rule of that name among those of the pack and of the packs it extends; the most specific one wins. */
    public Rule rule(String pack, String name) {
        List<Rule> rules = policy(pack).rules();
        return rules.stream().filter(rule -> rule.name().equals(name)).reduce((wider, closer) -> closer)
                .orElseThrow(() -> unknownRule(pack, name, rules));
    }

    private static ProblemException unknownRule(String pack, String name, List<Rule> rules) {
        List<String> near = Nearest.to(name, rules.stream().map(Rule::name).toList());
        return new ProblemException(ProblemCode.UNKNOWN_RULE, "规则包「" + pack + "」里没有名为「" + name + "」的规则"
                + (near.isEmpty() ? "。" : "，是不是「" + String.join("」「", near) + "」？"),
                List.of(Fault.inParameter("rule", "unknown-rule", "没有这条规则", near)));
    }

    /**
     * The policy that decides the matter under the law of {@code asOf}.
     *
     * @param pack name of the pack, or null for the most specific one that covers the place
     * @throws ProblemException if there is none
     */
    public Policy policy(Matter matter, String pack, Instant asOf) {
        return pack == null || pack.isBlank() ? covering(matter, asOf) : policy(pack.strip());
    }

    /** A place that cannot be found leaves the widest pack: deciding then names the fault together with all others. */
    private Policy covering(Matter matter, Instant asOf) {
        LocalDate day = WorkCalendar.day(asOf);
        String asked = matter.place() == null ? null : matter.place().division();
        String code = asked != null && directory.on(day).findDivision(asked) instanceof Found.One<Division> found
                ? found.value().code() : "";
        return policies.all().stream()
                .filter(policy -> policy.pack().covers(code) && policy.pack().validity().covers(day))
                .max(Comparator.comparingInt(policy -> policy.lineage().size()))
                .orElseThrow(() -> new ProblemException(ProblemCode.INVALID_MATTER,
                        "没有哪个规则包在 " + day + " 适用于「" + asked + "」，请用参数 pack 指定。"));
    }

    /** The same refusal as a problem, every fault with its place. */
    public static ProblemException refused(MatterException faulty) {
        List<Fault> faults = faulty.problems().stream()
                .map(p -> Fault.inBody(p.field(), p.code(), p.message(), p.candidates())).toList();
        return new ProblemException(ProblemCode.INVALID_MATTER, Refusals.sentence(faults), faults);
    }
}
