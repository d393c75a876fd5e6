package org.fengqiao.web.page.grid;

import java.security.Principal;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.fengqiao.gridplan.OfficePlan;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.web.api.roster.Signing;
import org.fengqiao.web.page.office.Attempt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes a draft by hand. Each step names the version that was seen and can be undone. */
@Controller
@RequestMapping("/grids/{id}")
class GridEditPages {

    private static final Pattern QUERY = Pattern.compile("[\\w=&%.,~+-]*");

    private final PlanDesk desk;
    private final Signing signing;

    GridEditPages(PlanDesk desk, Signing signing) {
        this.desk = desk;
        this.signing = signing;
    }

    /** @param worker code; empty leaves the seat empty */
    @PostMapping("/moves")
    String move(@PathVariable String id, @RequestParam int version, @RequestParam String seat,
                @RequestParam(defaultValue = "") String worker, @RequestParam(defaultValue = "") String back,
                Principal who, RedirectAttributes after) {
        return step(id, back, after, () -> desk.move(id, version, seat, worker.isEmpty() ? null : worker,
                signing.by(who, "")), worker.isEmpty() ? "已留空。不满意可以撤销。" : "已调整。不满意可以撤销。");
    }

    @PostMapping("/pins")
    String pin(@PathVariable String id, @RequestParam int version, @RequestParam String seat,
               @RequestParam boolean pinned, @RequestParam(defaultValue = "") String back, Principal who,
               RedirectAttributes after) {
        return step(id, back, after, () -> desk.pin(id, version, seat, pinned, signing.by(who, "")),
                pinned ? "已固定：重新求解和修补都不会动它。" : "已取消固定。");
    }

    @PostMapping("/undo")
    String undo(@PathVariable String id, @RequestParam int version, @RequestParam(defaultValue = "") String back,
                Principal who, RedirectAttributes after) {
        return step(id, back, after, () -> desk.undo(id, version, signing.by(who, "")), "已撤销。");
    }

    @PostMapping("/redo")
    String redo(@PathVariable String id, @RequestParam int version, @RequestParam(defaultValue = "") String back,
                Principal who, RedirectAttributes after) {
        return step(id, back, after, () -> desk.redo(id, version, signing.by(who, "")), "已重做。");
    }

    /** Back to what was looked at; a query that the page did not write is dropped. */
    private static String step(String id, String back, RedirectAttributes after, Supplier<OfficePlan> step, String done) {
        return Attempt.of("/grids/" + id + (back.isEmpty() || !QUERY.matcher(back).matches() ? "" : "?" + back), after,
                () -> {
                    step.get();
                    return done;
                });
    }
}
