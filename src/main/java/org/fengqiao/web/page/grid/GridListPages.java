package org.fengqiao.web.page.grid;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import org.fengqiao.gridplan.GridPlaces;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanJobs;
import org.fengqiao.job.Job;
import org.fengqiao.web.page.office.Days;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All plans, places and one's own searches. */
@Controller
class GridListPages {

    private static final int JOBS = 10;

    private final PlanDesk desk;
    private final GridPlaces places;
    private final PlanJobs jobs;
    private final Clock clock;

    GridListPages(PlanDesk desk, GridPlaces places, PlanJobs jobs, Clock clock) {
        this.desk = desk;
        this.places = places;
        this.jobs = jobs;
        this.clock = clock;
    }

    @GetMapping("/grids")
    String list(@RequestParam(defaultValue = "") String place, Principal who, Model model) {
        List<Job> own = jobs.list(who.getName(), JOBS);
        model.addAttribute("place", place);
        model.addAttribute("places", places.names());
        model.addAttribute("plans", desk.list().stream().filter(e -> place.isEmpty() || e.place().equals(place)).toList());
        model.addAttribute("jobs", own.stream().map(j -> GridJobShown.of(j, clock.instant())).toList());
        model.addAttribute("days", new Days());
        return "grids";
    }
}
