package org.fengqiao.gridplan;

import java.time.LocalDate;
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
 * @param day      first day it is meant for (Asia/Shanghai)
 * @param settings revision of the settings it was made with
 * @param version  from 1
 * @param before   version that undoing returns to; 0 when there is nothing to undo
 * @param holders  code of the worker by id of the seat
 * @param pins     ids of the seats that are to stay
 * @param leavers  last day by code of the worker, as it came up after the settings were written
 */
public record OfficePlan(String id, String place, String title, LocalDate day, String settings, PlanState state,
                         int version, int before, SortedMap<String, String> holders, Set<String> pins,
                         SortedMap<String, LocalDate> leavers) {

    public OfficePlan {
        holders = new TreeMap<>(holders);
        pins = new TreeSet<>(pins);
        leavers = new TreeMap<>(leavers);
    }

    public GridPlan plan() {
        return new GridPlan(holders);
    }

    OfficePlan atVersion(int next) {
        return new OfficePlan(id, place, title, day, settings, state, next, before, holders, pins, leavers);
    }

    /** Another plan and other pins; undoing comes back to this version. */
    OfficePlan edited(GridPlan plan, Set<String> pinned) {
        need(PlanState.DRAFT, "修改");
        return new OfficePlan(id, place, title, day, settings, state, version, version,
                new TreeMap<>(plan.holders()), pinned, leavers);
    }

    OfficePlan undone(OfficePlan earlier) {
        need(PlanState.DRAFT, "撤销");
        return new OfficePlan(id, place, title, day, settings, state, version, earlier.before(), earlier.holders(),
                earlier.pins(), leavers);
    }

    OfficePlan moved(PlanState from, PlanState to, String what) {
        need(from, what);
        return new OfficePlan(id, place, title, day, settings, to, version, 0, holders, pins, leavers);
    }

    OfficePlan repaired(GridPlan plan, SortedMap<String, LocalDate> gone) {
        need(PlanState.PUBLISHED, "修补");
        return new OfficePlan(id, place, title, day, settings, state, version, 0, new TreeMap<>(plan.holders()), pins,
                gone);
    }

    void need(PlanState wanted, String what) {
        if (state != wanted) {
            throw OfficeException.conflict("现在是" + state.label() + "，" + wanted.label() + "时才能" + what + "。");
        }
    }
}
