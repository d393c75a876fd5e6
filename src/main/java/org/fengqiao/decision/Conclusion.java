package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.calendar.ClockUnit;
import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Role;
import org.fengqiao.term.Labelled;

/**
 * What came of a question that has one answer.
 *
 * @param open         whether it waits for a person
 * @param alternatives other values still possible
 * @param rules        empty when a person settled it
 * @param ask          who confirms and how long that may take; null if there never was anything to confirm
 * @param askRules     the rules that want it confirmed
 */
record Conclusion<T extends Labelled>(T value, boolean open, List<T> alternatives, List<RuleRef> rules,
                                      Outcome.Confirmation ask, List<RuleRef> askRules, List<Conflict> conflicts) {

    /** Where no rule names a holder: the body that received it, within the days in which it must be registered. */
    static final Outcome.Confirmation RECEIVER_IN_15_DAYS =
            new Outcome.Confirmation(new Party.ByRole(Role.RECEIVER), new TimeLimit(15, ClockUnit.DAY));

    /** The value proposed first, then the others. */
    List<T> readings() {
        List<T> readings = new ArrayList<>();
        readings.add(value);
        readings.addAll(alternatives);
        return readings;
    }

    Concluded concluded() {
        return new Concluded(value.label(), open, alternatives.stream().map(Labelled::label).toList(), rules);
    }

    /** The same, settled by a person; whoever was to confirm it still shows as having had that duty. */
    Conclusion<T> settled(T by) {
        return new Conclusion<>(by, false, List.of(), List.of(), ask, askRules, conflicts);
    }
}
