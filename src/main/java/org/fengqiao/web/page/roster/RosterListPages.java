package org.fengqiao.web.page.roster;

import org.fengqiao.roster.Opened;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.RosterEntry;
import org.fengqiao.roster.VisitPlaces;
import org.fengqiao.roster.job.VisitJobs;
import org.fengqiao.web.page.office.Days;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All rosters and the searches that run. */
@Controller
class RosterListPages {

    private static final int JOBS = 12;

    private final RosterDesk desk;
    private final VisitPlaces places;
    private final VisitJobs jobs;
    private final Standings standings;

    RosterListPages(RosterDesk desk, VisitPlaces places, VisitJobs jobs, Standings standings) {
        this.desk = desk;
        this.places = places;
        this.jobs = jobs;
        this.standings = standings;
    }

    /** A roster in the list. */
    record Line(RosterEntry entry, String period) {
    }

    @GetMapping("/rosters")
    String list(@RequestParam(defaultValue = "") String place, Model model) {
        model.addAttribute("place", place);
        model.addAttribute("places", places.titles());
        model.addAttribute("lines", desk.list(place.isEmpty() ? null : place).stream().map(e -> new Line(e,
                e.period().words())).toList());
        model.addAttribute("jobs", jobs.all().stream().filter(j -> !j.asked().repairs()).limit(JOBS)
                .map(j -> JobProgress.of(jobs.find(j.id()))).toList());
        model.addAttribute("days", new Days());
        return "rosters";
    }

    /** Asked for row by row, so that the list is there at once. */
    @GetMapping("/rosters/{id}/standing")
    String standing(@PathVariable String id, Model model) {
        Opened opened = desk.open(id);
        model.addAttribute("standing", standings.of(opened, desk.today()));
        return "rosters :: standing";
    }
}
