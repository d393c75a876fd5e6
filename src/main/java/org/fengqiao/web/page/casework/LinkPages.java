package org.fengqiao.web.page.casework;

import org.fengqiao.access.CaseLinks;
import org.fengqiao.security.AccountUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person says whether two matters belong together. */
@Controller
class LinkPages {

    private final CaseLinks links;

    LinkPages(CaseLinks links) {
        this.links = links;
    }

    @PostMapping("/matters/{matter}/links/{link}")
    String settle(@PathVariable String matter, @PathVariable long link, @RequestParam boolean confirmed,
                  @AuthenticationPrincipal AccountUser who) {
        links.settle(matter, link, confirmed, who);
        return "redirect:/matters/{matter}#links";
    }
}
