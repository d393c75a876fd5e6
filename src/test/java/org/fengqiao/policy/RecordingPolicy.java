package org.fengqiao.policy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Rule;

/** A policy that remembers what it was asked and what it answered. */
final class RecordingPolicy implements Policy {

    record Question(Phase phase, DemandFact demand, LocalDate day, List<Rule> answer) {
    }

    private final Policy policy;
    private final Set<Question> questions = new LinkedHashSet<>();

    RecordingPolicy(Policy policy) {
        this.policy = policy;
    }

    Set<Question> questions() {
        return Set.copyOf(questions);
    }

    @Override
    public List<Rule> matching(Phase phase, DemandFact fact, LocalDate day) {
        List<Rule> answer = policy.matching(phase, fact, day);
        questions.add(new Question(phase, fact, day, answer));
        return answer;
    }

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
