package org.fengqiao.bench;

import java.lang.reflect.Proxy;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.decision.Decider;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Phase;

/** What a decision asks of a policy, question by question. */
record Questions(List<Question> all) {

    record Question(Phase phase, DemandFact fact, LocalDate day) {
    }

    static Questions of(Shipped shipped, Policy policy) {
        List<Question> asked = new ArrayList<>();
        Policy listening = (Policy) Proxy.newProxyInstance(Policy.class.getClassLoader(), new Class<?>[] {Policy.class},
                (proxy, method, args) -> {
                    if (method.getName().equals("matching")) {
                        asked.add(new Question((Phase) args[0], (DemandFact) args[1], (LocalDate) args[2]));
                    }
                    try {
                        return method.invoke(policy, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        for (Shipped.Asked each : shipped.examples()) {
            new Decider().decide(each.matter(), each.at(), listening, shipped.directory());
        }
        return new Questions(List.copyOf(asked));
    }
}
