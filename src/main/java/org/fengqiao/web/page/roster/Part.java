package org.fengqiao.web.page.roster;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;

/** An answer that a script puts beside what it is about; asked for without a script, it stands on a page of its own. */
final class Part {

    private Part() {
    }

    /** @param back where the page of its own leads back to */
    static String of(HttpServletRequest asked, String template, String fragment, String back, Model model) {
        if (asked.getHeader("HX-Request") != null) {
            return template + " :: " + fragment;
        }
        model.addAttribute("template", template);
        model.addAttribute("fragment", fragment);
        model.addAttribute("back", back);
        return "roster-part";
    }
}
