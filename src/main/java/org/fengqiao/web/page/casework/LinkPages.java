package org.fengqiao.web.page.casework;

import org.fengqiao.access.CaseLinks;
import org.fengqiao.security.AccountUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person says whether two matters belong together. */
@Controller
class LinkPages {

    private final CaseLinks links;

    LinkPages(CaseLinks links) {
        this.links = links;
    }

    @PostMapping("/matters/{matter}/links/{link}")
    String settle(@PathVariable String matter, @PathVariable long link, @RequestParam boolean confirmed,
                  @AuthenticationPrincipal AccountUser who, RedirectAttributes after) {
        String other = links.settle(matter, link, confirmed, who).other(matter);
        after.addFlashAttribute("done", confirmed ? "已与 " + other + " 关联。" : "已记下与 " + other + " 不关联，不再提示。");
        return "redirect:/matters/{matter}";
    }
}
