package org.fengqiao.service.why;

import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.decision.why.Saying;
import org.fengqiao.decision.why.Sayings;
import org.fengqiao.decision.why.Subject;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.policy.Policy;

/**
 * Which rules of a policy could ever say a thing, told from the rules alone.
 *
 * @param asked   in Chinese
 * @param sayings in the order of the policy; those that take an act of hand come last
 * @param text    the same in Chinese, one rule a line
 */
public record Sources(String asked, String pack, String policyRevision, String directoryRevision,
                      List<Saying> sayings, String text) {

    public Sources {
        sayings = List.copyOf(sayings);
    }

    /**
     * @param today             day of the directory in which bodies are looked up
     * @param directoryRevision of that directory
     * @throws org.fengqiao.problem.ProblemException if there is no such thing
     */
    public static Sources of(Policy policy, DirectoryDay today, String directoryRevision, String kind, String name) {
        Subject subject = new Askable(policy, today).subject(kind, name, null);
        String asked = subject instanceof Subject.OfBody o ? new Subject.OfBody(
                today.body(o.body()).orElseThrow().name(), o.role()).text() : subject.text();
        List<Saying> sayings = new Sayings(policy, today).of(subject);
        String text = sayings.isEmpty() ? "没有规则会说到" + asked + "。" : "会说到" + asked + "的规则有 " + sayings.size()
                + " 条：\n" + sayings.stream().map(Saying::text).collect(Collectors.joining("\n"));
        return new Sources(asked, policy.pack().name(), policy.revision(), directoryRevision, sayings, text);
    }
}
