package org.fengqiao.service.why;

import java.util.List;
import org.fengqiao.decision.why.Explanation;
import org.fengqiao.decision.why.Statement;

/**
 * Why a decision says what it says.
 *
 * @param decision     its id
 * @param asked        what was asked about in Chinese, or null for the whole
 * @param statements   everything it says; empty where one thing was asked about
 * @param explanations the answer on each demand; empty where the whole was asked about
 * @param text         the same in Chinese, one paragraph a line
 */
public record Reasons(String decision, String matter, String pack, String policyRevision, String directoryRevision,
                      String asked, List<Statement> statements, List<Explanation> explanations, String text) {

    public Reasons {
        statements = List.copyOf(statements);
        explanations = List.copyOf(explanations);
    }
}
