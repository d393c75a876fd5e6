package org.fengqiao.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Rule;

/** A pack together with all it extends, checked and built. Immutable and safe for any number of threads. */
public interface Policy {

    /** Hash over every file read (rules, tables, manifests, calendars) of the pack and those it extends. */
    String revision();

    /** SHA-256 (hex) by path relative to the rules folder of every file behind {@link #revision()}. */
    default SortedMap<String, String> files() {
        return Collections.emptySortedMap();
    }

    /** The pack itself. */
    Pack pack();

    /** From the national pack down to this one. */
    List<Pack> lineage();

    Switches switches();

    /** All rules of all packs of the lineage, whatever their dates, in order of pack and file. */
    List<Rule> rules();

    /** Rules of the phase in force on the day whose condition holds on the fact, in the order of {@link #rules()}. */
    List<Rule> matching(Phase phase, DemandFact fact, LocalDate day);

    /**
     * The same for several facts and phases at once, which costs less.
     *
     * @return for each fact the rules of any of the phases
     */
    default List<List<Rule>> matching(Set<Phase> phases, List<DemandFact> facts, LocalDate day) {
        return facts.stream().map(fact -> phases.stream().flatMap(phase -> matching(phase, fact, day).stream())
                .toList()).toList();
    }

    /** Position of a pack in the lineage: the higher, the more specific. */
    int rank(String pack);

    Optional<Action> action(String name);

    /** All of them, in the order of packs and tables. */
    Collection<Action> actions();

    WorkCalendar calendar(String divisionCode);

    /**
     * What somebody works out from the policy alone and needs again and again, for example how its rules read. It is
     * worked out once and lives as long as the policy does.
     *
     * @param kind type of the result, at most one result of a type
     * @param make pure
     */
    default <T> T derived(Class<T> kind, Function<Policy, T> make) {
        return make.apply(this);
    }
}
