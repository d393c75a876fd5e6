package org.fengqiao.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.policy.Action;
import org.fengqiao.policy.Pack;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.Switches;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Rule;

/** A policy that tells matching rules in another order. */
record Shuffled(Policy policy, long seed) implements Policy {

    @Override
    public String revision() {
        return policy.revision();
    }

    @Override
    public Pack pack() {
        return policy.pack();
    }

    @Override
    public List<Pack> lineage() {
        return policy.lineage();
    }

    @Override
    public Switches switches() {
        return policy.switches();
    }

    @Override
    public List<Rule> rules() {
        return policy.rules();
    }

    @Override
    public List<Rule> matching(Phase phase, DemandFact fact, LocalDate day) {
        List<Rule> rules = new ArrayList<>(policy.matching(phase, fact, day));
        Collections.shuffle(rules, new Random(seed));
        return rules;
    }

    @Override
    public int rank(String pack) {
        return policy.rank(pack);
    }

    @Override
    public Optional<Action> action(String name) {
        return policy.action(name);
    }

    @Override
    public Collection<Action> actions() {
        return policy.actions();
    }

    @Override
    public WorkCalendar calendar(String divisionCode) {
        return policy.calendar(divisionCode);
    }
}
