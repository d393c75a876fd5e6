package org.fengqiao.service.why;

import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.why.Explanation;
import org.fengqiao.decision.why.Inquiry;
import org.fengqiao.decision.why.Statement;
import org.fengqiao.decision.why.Subject;
import org.fengqiao.policy.Policy;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** Asks a matter that was decided, or decided again for asking. Not safe for several threads. */
public final class Asking {

    private final Inquiry inquiry;
    private final Policy policy;
    private final Askable askable;

    Asking(Inquiry inquiry, Policy policy, Askable askable) {
        this.inquiry = inquiry;
        this.policy = policy;
        this.askable = askable;
    }

    public Decision decision() {
        return inquiry.decision();
    }

    /** Under which it was decided. */
    public Policy policy() {
        return policy;
    }

    /** Why everything is as it is. */
    public Reasons whole() {
        List<Statement> statements = inquiry.why();
        return reasons(null, statements, List.of(), told(statements));
    }

    /**
     * Why one thing is so, or why not; the whole where no kind is given.
     *
     * @param kind   null or blank for the whole
     * @param demand id of one demand, or null for each
     * @throws ProblemException if there is no such thing or demand
     */
    public Reasons ask(String kind, String name, String demand) {
        if (kind == null || kind.isBlank()) {
            return whole();
        }
        Subject subject = askable.subject(kind, name, decision().place());
        List<Explanation> explanations = demand == null || demand.isBlank() ? inquiry.ask(subject)
                : List.of(inquiry.ask(subject, known(demand.strip())));
        return reasons(explanations.get(0).asked(), List.of(), explanations, several()
                ? explanations.stream().map(e -> "诉求 " + e.demand() + "：" + e.text()).collect(Collectors.joining("\n"))
                : explanations.get(0).text());
    }

    private String known(String demand) {
        List<String> known = decision().demands().stream().map(DemandDecision::demand).toList();
        if (!known.contains(demand)) {
            String detail = "事项没有编号为「" + demand + "」的诉求，现有：" + String.join("、", known) + "。";
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                    List.of(Fault.inParameter("demand", "unknown-demand", detail, known)));
        }
        return demand;
    }

    private String told(List<Statement> statements) {
        return statements.stream().map(s -> (several() ? "诉求 " + s.demand() + "：" : "") + s.text())
                .collect(Collectors.joining("\n"));
    }

    private boolean several() {
        return decision().demands().size() > 1;
    }

    private Reasons reasons(String asked, List<Statement> statements, List<Explanation> explanations, String text) {
        Decision decision = decision();
        return new Reasons(decision.id(), decision.matter(), decision.pack(), decision.policyRevision(),
                decision.directoryRevision(), asked, statements, explanations, text);
    }
}
