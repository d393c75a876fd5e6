package org.fengqiao.planning.visits.roster;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who takes which duty when: a value that can be stored, compared and handed on.
 *
 * @param assignments by id of the duty, in order of the ids; a duty without one is unassigned
 */
public record Plan(Map<String, Assignment> assignments) {

    public Plan {
        assignments = Collections.unmodifiableMap(new TreeMap<>(assignments));
    }

    public static Plan of(VisitRoster roster) {
        Map<String, Assignment> assignments = new TreeMap<>();
        for (VisitDuty duty : roster.getDuties()) {
            if (duty.getSlot() != null) {
                assignments.put(duty.getId(), new Assignment(duty.getLeader().post(), duty.getDay()));
            }
        }
        return new Plan(assignments);
    }

    public Optional<Assignment> of(String duty) {
        return Optional.ofNullable(assignments.get(duty));
    }

    public Plan with(String duty, Assignment assignment) {
        Map<String, Assignment> changed = new TreeMap<>(assignments);
        changed.put(duty, assignment);
        return new Plan(changed);
    }
}
