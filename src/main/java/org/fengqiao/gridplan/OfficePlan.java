package org.fengqiao.gridplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.visits.office.OfficeException;

/**
 * A version of a grid plan as the office keeps it.
 *
 * @param place    name of the settings folder
 * @param day      first day it is meant for (Asia/Shanghai); of a repaired version, the day on which the repair begins
 * @param settings revision of the settings it is measured by
 * @param version  from 1
 * @param before   version that undoing returns to; 0 when there is nothing to undo
 * @param forward  versions that redoing brings back, the next one last
 * @param contacts roles that the directory names, the first contact first; empty for all, or while unpublished
 * @param holders  code of the worker by id of the seat
 * @param pins     ids of the seats that are to stay
 * @param leavers  last day by code of the worker, as it came up after the settings were written
 */
public record OfficePlan(String id, String place, String title, LocalDate day, String settings, PlanState state,
                         int version, int before, List<Integer> forward, List<String> contacts,
                         SortedMap<String, String> holders, Set<String> pins, SortedMap<String, LocalDate> leavers) {

    /** What was stored before there was redo has neither {@code forward} nor {@code contacts}. */
    public OfficePlan {
        forward = forward == null ? List.of() : List.copyOf(forward);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        holders = new TreeMap<>(holders);
        pins = new TreeSet<>(pins);
        leavers = new TreeMap<>(leavers);
    }

    public GridPlan plan() {
        return new GridPlan(holders);
    }

    OfficePlan atVersion(int next) {
        return new OfficePlan(id, place, title, day, settings, state, next, before, forward, contacts, holders, pins,
                leavers);
    }

    /** Another plan and other pins; undoing comes back to this version. */
    OfficePlan edited(GridPlan plan, Set<String> pinned) {
        need(PlanState.DRAFT, "修改");
        return with(version, List.of(), new TreeMap<>(plan.holders()), pinned);
    }

    OfficePlan undone(OfficePlan earlier) {
        need(PlanState.DRAFT, "撤销");
        List<Integer> later = new ArrayList<>(forward);
        later.add(version);
        return with(earlier.before(), later, earlier.holders(), earlier.pins());
    }

    OfficePlan redone(OfficePlan later) {
        need(PlanState.DRAFT, "重做");
        return with(version, forward.subList(0, forward.size() - 1), later.holders(), later.pins());
    }

    OfficePlan moved(PlanState from, PlanState to, String what) {
        need(from, what);
        return new OfficePlan(id, place, title, day, settings, to, version, 0, List.of(), contacts, holders, pins,
                leavers);
    }

    OfficePlan naming(List<String> roles) {
        return new OfficePlan(id, place, title, day, settings, state, version, before, forward, roles, holders, pins,
                leavers);
    }

    /**
     * @param from     first day of the repair
     * @param revision of the settings it is measured by from now on
     */
    OfficePlan repaired(GridPlan plan, LocalDate from, SortedMap<String, LocalDate> gone, String revision) {
        need(PlanState.PUBLISHED, "修补");
        TreeSet<String> still = new TreeSet<>(pins);
        still.retainAll(plan.holders().keySet());
        return new OfficePlan(id, place, title, from, revision, state, version, 0, List.of(), contacts,
                new TreeMap<>(plan.holders()), still, gone);
    }

    void need(PlanState wanted, String what) {
        if (state != wanted) {
            throw OfficeException.conflict("现在是" + state.label() + "，" + wanted.label() + "时才能" + what + "。");
        }
    }

    private OfficePlan with(int back, List<Integer> later, SortedMap<String, String> held, Set<String> pinned) {
        return new OfficePlan(id, place, title, day, settings, state, version, back, later, contacts, held, pinned,
                leavers);
    }
}
