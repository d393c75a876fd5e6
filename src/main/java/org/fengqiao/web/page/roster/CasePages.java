package org.fengqiao.web.page.roster;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.planning.visits.setting.VisitSetting;
import org.fengqiao.roster.CaseVisits;
import org.fengqiao.roster.FailedHandovers;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.VisitPlaces;
import org.fengqiao.web.page.office.Days;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which cases the register asks leaders for, what is planned for each, and what it could not hand over. */
@Controller
class CasePages {

    private static final int SHOWN = 200;

    private final CaseVisits cases;
    private final FailedHandovers failed;
    private final VisitPlaces places;
    private final RosterDesk desk;

    CasePages(CaseVisits cases, FailedHandovers failed, VisitPlaces places, RosterDesk desk) {
        this.cases = cases;
        this.failed = failed;
        this.places = places;
        this.desk = desk;
    }

    /** @param place name of settings; left out for the first that there are */
    @GetMapping("/rosters/cases")
    String cases(@RequestParam(defaultValue = "") String place, Model model) {
        String here = place.isEmpty() ? places.names().stream().findFirst().orElse(place) : place;
        VisitSetting setting = places.setting(places.files(here));
        List<CaseVisits.Asked> all = cases.open(here);
        model.addAttribute("place", here);
        model.addAttribute("places", places.titles());
        model.addAttribute("total", all.size());
        model.addAttribute("unplanned", all.stream().filter(c -> !c.planned()).count());
        model.addAttribute("cases", all.stream().limit(SHOWN).toList());
        model.addAttribute("failed", failed.list(here));
        model.addAttribute("areas", setting.areas());
        model.addAttribute("leaders", leaders(setting));
        model.addAttribute("today", desk.today());
        model.addAttribute("days", new Days());
        return "roster-cases";
    }

    private static Map<String, String> leaders(VisitSetting setting) {
        return setting.leaders().stream().collect(Collectors.toMap(Leader::post, Leader::title));
    }
}
