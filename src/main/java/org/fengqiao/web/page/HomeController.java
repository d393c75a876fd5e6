package org.fengqiao.web.page;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.fengqiao.calendar.ChineseTime;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after sign-in: what is live. */
@Controller
class HomeController {


    private final Current current;
    private final Clock clock;

    HomeController(Current current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal AccountUser user, Model model) {
        InForce inForce = current.inForce();
        Instant now = clock.instant();
        DirectoryDay today = inForce.day(now);
        List<PackRow> packs = PackList.of(inForce);
        model.addAttribute("today", ChineseTime.day(WorkCalendar.day(now)));
        model.addAttribute("packs", packs);
        model.addAttribute("ruleCount", packs.stream().mapToLong(PackRow::own).sum());
        model.addAttribute("verifyCount", packs.stream().mapToLong(PackRow::verify).sum());
        model.addAttribute("itemCount", today.items().size());
        model.addAttribute("divisionCount", today.divisions().size());
        model.addAttribute("bodyCount", today.bodies().size());
        model.addAttribute("channelCount", today.channels().size());
        model.addAttribute("scheduling", user.scheduling());
        model.addAttribute("directoryRevision", inForce.directory().revision());
        return "home";
    }
}
