package org.fengqiao.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.fengqiao.calendar.CalendarBook;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.policy.engine.RuleEngine;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Rule;

/** The policy that a lineage of packs amounts to. */
final class PackPolicy implements Policy {

    private final String revision;
    private final SortedMap<String, String> files;
    private final List<Pack> packs;
    private final Switches switches;
    private final List<Rule> rules;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final RuleEngine engine;
    private final CalendarBook calendars;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    PackPolicy(Lineage lineage, SortedMap<String, String> files, CalendarBook calendars) {
        this.revision = Revision.of(files);
        this.files = Collections.unmodifiableSortedMap(files);
        this.packs = lineage.packs().stream().map(PackContent::pack).toList();
        this.switches = lineage.switches();
        this.rules = lineage.rules();
        this.calendars = calendars;
        packs.forEach(pack -> ranks.put(pack.name(), ranks.size()));
        lineage.packs().forEach(content -> content.actions().forEach(action -> actions.put(action.name(), action)));
        this.engine = new RuleEngine(rules);
    }

    @Override
    public String revision() {
        return revision;
    }

    @Override
    public SortedMap<String, String> files() {
        return files;
    }

    @Override
    public Pack pack() {
        return packs.get(packs.size() - 1);
    }

    @Override
    public List<Pack> lineage() {
        return packs;
    }

    @Override
    public Switches switches() {
        return switches;
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public List<Rule> matching(Phase phase, DemandFact fact, LocalDate day) {
        return engine.matching(phase, fact, day);
    }

    @Override
    public List<List<Rule>> matching(Set<Phase> phases, List<DemandFact> facts, LocalDate day) {
        return engine.matching(phases, facts, day);
    }

    @Override
    public int rank(String pack) {
        Integer rank = ranks.get(pack);
        if (rank == null) {
            throw new IllegalArgumentException("规则包「" + pack().name() + "」不继承「" + pack + "」");
        }
        return rank;
    }

    @Override
    public Optional<Action> action(String name) {
        return Optional.ofNullable(actions.get(name));
    }

    @Override
    public Collection<Action> actions() {
        return Collections.unmodifiableCollection(actions.values());
    }

    @Override
    public WorkCalendar calendar(String divisionCode) {
        return calendars.forPlace(divisionCode);
    }

    @Override
    public <T> T derived(Class<T> kind, Function<Policy, T> make) {
        Object known = derived.get(kind);
        if (known == null) {
            // made outside the map, because one derivation may ask for another
            T made = make.apply(this);
            Object earlier = derived.putIfAbsent(kind, made);
            known = earlier == null ? made : earlier;
        }
        return kind.cast(known);
    }

    @Override
    public String toString() {
        return pack().name() + "@" + revision;
    }
}
