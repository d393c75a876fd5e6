package org.fengqiao.web.page.grid;

import java.util.List;
import java.util.Map;
import org.fengqiao.gridplan.LineFilter;
import org.fengqiao.gridplan.PlanLine;
import org.fengqiao.gridplan.PlanSheet;
import org.fengqiao.security.AccountUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** One plan: whether it can be published and what it leaves open, then who looks after which place. */
@Controller
class GridPages {

    private static final int PLACES = 40;
    private static final int GAPS = 5;

    private final GridFrame frame;
    private final SeatPanel panel;

    GridPages(GridFrame frame, SeatPanel panel) {
        this.frame = frame;
        this.panel = panel;
    }

    @GetMapping("/grids/{id}")
    String show(@PathVariable String id, @RequestParam Map<String, String> asked,
                @RequestHeader(name = "HX-Target", required = false) String target,
                @AuthenticationPrincipal AccountUser user, Model model) {
        PlanSheet sheet = frame.open(id, user, model);
        GridFilter filter = GridFilter.of(id, asked);
        model.addAttribute("filter", filter);
        if (!filter.seat().isEmpty()) {
            panel.fill(sheet, filter.seat(), asked, model);
        }
        if ("seat".equals(target)) {
            return "grid-seat :: panel";
        }
        table(sheet, filter, model);
        return "grid";
    }

    private static void table(PlanSheet sheet, GridFilter filter, Model model) {
        List<PlanLine> all = sheet.lines(LineFilter.ALL);
        List<PlanLine> gaps = sheet.lines(new LineFilter(null, null, null, null, true, false, null));
        model.addAttribute("all", all.size());
        model.addAttribute("gapCount", gaps.size());
        model.addAttribute("gaps", sheet.gaps(gaps.subList(0, Math.min(GAPS, gaps.size()))));
        List<AreaRow> townships = AreaRow.townships(all);
        model.addAttribute("townships", townships);
        if (townships.size() > 1 && filter.isWide()) {
            return;
        }
        List<PlanLine> lines = sheet.lines(filter.seats());
        String township = townships.size() == 1 ? townships.get(0).code() : filter.seats().township();
        model.addAttribute("villages", township == null ? List.of() : AreaRow.villages(sheet.lines(
                new LineFilter(township, null, null, null, false, false, null))));
        List<List<PlanLine>> places = PlaceRow.places(sheet, lines);
        Pager pager = Pager.of(filter.page(), places.size(), PLACES, filter.onPage(1).at("").address());
        model.addAttribute("pager", pager);
        model.addAttribute("shown", lines.size());
        model.addAttribute("rows", PlaceRow.of(sheet, pager.cut(places, PLACES)));
    }

    /** Why seats are empty and what would fill them, some at a time. */
    @GetMapping("/grids/{id}/gaps")
    String gaps(@PathVariable String id, @RequestParam(required = false) String role,
                @RequestParam(required = false) String township, @RequestParam(defaultValue = "1") int page,
                @AuthenticationPrincipal AccountUser user, Model model) {
        PlanSheet sheet = frame.open(id, user, model);
        List<PlanLine> gaps = sheet.lines(new LineFilter(township, null, role, null, true, false, null));
        GridFilter filter = new GridFilter(id, new LineFilter(township, null, role, null, false, false, null), 1, "");
        Pager pager = Pager.of(page, gaps.size(), PLACES, filter.address().replaceFirst("^/grids/[^?]*", "/grids/" + id + "/gaps"));
        model.addAttribute("filter", filter);
        model.addAttribute("townships", AreaRow.townships(sheet.lines(LineFilter.ALL)));
        model.addAttribute("pager", pager);
        model.addAttribute("gaps", sheet.gaps(pager.cut(gaps, PLACES)));
        return "grid-gaps";
    }

    /** Asked for by itself where it takes long. */
    @GetMapping("/grids/{id}/standing")
    String standing(@PathVariable String id, @AuthenticationPrincipal AccountUser user, Model model) {
        model.addAttribute("standing", GridStanding.of(frame.open(id, user, model)));
        return "grid-frame :: verdict";
    }
}
