package org.fengqiao.web.page.roster;

import java.security.Principal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.fengqiao.planning.visits.explain.Effect;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.web.api.roster.Signing;
import org.fengqiao.web.page.office.Attempt;
import org.fengqiao.web.page.office.Days;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes a draft by hand. Each step names the version that was seen and can be undone. */
@Controller
@RequestMapping("/rosters/{id}")
class EditPages {

    private static final Pattern QUERY = Pattern.compile("[\\w=&%.,~+-]*");

    private final RosterDesk desk;
    private final Signing signing;

    EditPages(RosterDesk desk, Signing signing) {
        this.desk = desk;
        this.signing = signing;
    }

    @PostMapping("/moves")
    String move(@PathVariable String id, @RequestParam int version, @RequestParam String duty,
                @RequestParam String post, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
                @RequestParam(defaultValue = "") String back, Principal who, RedirectAttributes after) {
        return Attempt.of(address(id, back), after, () -> {
            Effect effect = desk.move(id, version, duty, new Assignment(post, day), signing.by(who, "")).effect();
            return "已调整，" + new Days().price(effect.soft()) + (effect.hard() < 0 ? "，多出违反规定之处，送出前要解决" : "")
                    + "。不满意可以撤销。";
        });
    }

    @PostMapping("/pins")
    String pin(@PathVariable String id, @RequestParam int version, @RequestParam String duty,
               @RequestParam boolean pinned, @RequestParam(defaultValue = "") String back, Principal who,
               RedirectAttributes after) {
        return Attempt.of(address(id, back), after, () -> {
            desk.pin(id, version, duty, pinned, signing.by(who, ""));
            return pinned ? "已固定：重新求解和修复都不会动它。" : "已取消固定。";
        });
    }

    @PostMapping("/undo")
    String undo(@PathVariable String id, @RequestParam int version, @RequestParam(defaultValue = "") String back,
                Principal who, RedirectAttributes after) {
        return Attempt.of(address(id, back), after, () -> {
            desk.undo(id, version, signing.by(who, ""));
            return "已撤销。";
        });
    }

    @PostMapping("/redo")
    String redo(@PathVariable String id, @RequestParam int version, @RequestParam(defaultValue = "") String back,
                Principal who, RedirectAttributes after) {
        return Attempt.of(address(id, back), after, () -> {
            desk.redo(id, version, signing.by(who, ""));
            return "已重做。";
        });
    }

    /** Back to what was looked at; a query that the page did not write is dropped. */
    private static String address(String id, String back) {
        return "/rosters/" + id + (back.isEmpty() || !QUERY.matcher(back).matches() ? "" : "?" + back);
    }
}
