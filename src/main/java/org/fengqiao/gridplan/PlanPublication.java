package org.fengqiao.gridplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.place.GridContact;
import org.fengqiao.place.Validity;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.service.Catalogue;
import org.fengqiao.service.living.LivingPolicies;

/** Makes a published plan part of the directory that rules read. */
public final class PlanPublication {

    private final LivingPolicies policies;
    private final Catalogue catalogue;

    public PlanPublication(LivingPolicies policies, Catalogue catalogue) {
        this.policies = policies;
        this.catalogue = catalogue;
    }

    void publish(GridProblem problem, OfficePlan plan, LocalDate today, String by) {
        List<String> roles = plan.contacts();
        roles.stream().filter(r -> problem.setting().policy().role(r).isEmpty()).findFirst().ifPresent(r -> {
            throw OfficeException.invalid("contacts", "没有职位「" + r + "」，请写 policy.yaml 里的职位。");
        });
        LocalDate from = plan.day().isBefore(today) ? today : plan.day();
        try {
            policies.publishGrids(catalogue, plan.place(), contacts(problem, plan, roles), from, by);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("网格安排写不进数据文件夹", unwritable);
        }
    }

    /** Seats that stay empty name nobody: whoever comes next is the first contact. */
    static List<GridContact> contacts(GridProblem problem, OfficePlan plan, List<String> roles) {
        List<GridContact> contacts = new ArrayList<>();
        for (Seat seat : problem.seats()) {
            int order = roles.isEmpty() ? seat.role().index() : roles.indexOf(seat.role().name());
            String holder = plan.holders().get(seat.id());
            if (order >= 0 && holder != null) {
                contacts.add(new GridContact(plan.place(), seat.id(), seat.place().code(), seat.place().name(),
                        seat.place().division(), seat.role().name(), order + 1,
                        problem.worker(holder).orElseThrow().name(), Validity.ALWAYS));
            }
        }
        return contacts;
    }
}
