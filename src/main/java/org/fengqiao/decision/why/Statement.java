package org.fengqiao.decision.why;

import java.util.List;
import org.fengqiao.decision.TraceEntry;
import org.fengqiao.decision.replay.Aspect;

/**
 * One thing that a decision says, and why.
 *
 * @param demand  id of the demand
 * @param name    the thing: value of a conclusion, name of a body, action, paper or alert
 * @param bodies  codes of the bodies it names; who acts comes first
 * @param limit   time limit of a duty or a power as set, for example 15日; null where there is none
 * @param says    the thing as a clause
 * @param because the rules behind it with phase, reading, basis and the facts they looked at; empty where a person
 *                settled it or no rule was needed
 * @param text    the whole in one or more sentences
 */
public record Statement(Aspect aspect, String demand, String name, List<String> bodies, String limit, String says,
                        List<TraceEntry> because, String text) {

    public Statement {
        bodies = List.copyOf(bodies);
        because = List.copyOf(because);
    }
}
