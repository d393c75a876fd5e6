package org.fengqiao.web.page.grid;

import java.util.List;
import org.fengqiao.gridplan.LineFilter;
import org.fengqiao.gridplan.PlanLine;
import org.fengqiao.gridplan.PlanSheet;
import org.fengqiao.gridplan.WorkerLine;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.setting.GridPlace;
import org.fengqiao.planning.grids.setting.Worker;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What each person bears, and who looks after each place. */
@Controller
@RequestMapping("/grids/{id}")
class GridPeoplePages {

    private static final int PEOPLE = 50;
    private static final int PLACES = 40;

    private final GridFrame frame;

    GridPeoplePages(GridFrame frame) {
        this.frame = frame;
    }

    @GetMapping("/workers")
    String workers(@PathVariable String id, @RequestParam(defaultValue = "") String q,
                   @RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal AccountUser user, Model model) {
        PlanSheet sheet = frame.open(id, user, model);
        List<WorkerLine> all = sheet.workers(q);
        Pager pager = Pager.of(page, all.size(), PEOPLE, UriComponentsBuilder.fromPath("/grids/" + id + "/workers")
                .queryParam("q", q).encode().build().toUriString());
        model.addAttribute("q", q);
        model.addAttribute("pager", pager);
        model.addAttribute("workers", pager.cut(all, PEOPLE));
        return "grid-workers";
    }

    /** A seat that somebody holds, or held. @param now name of who holds it, or null */
    record Held(Seat seat, int metres, boolean kept, boolean pinned, String now) {
    }

    @GetMapping("/workers/{code}")
    String worker(@PathVariable String id, @PathVariable String code, @AuthenticationPrincipal AccountUser user,
                  Model model) {
        PlanSheet sheet = frame.open(id, user, model);
        Worker worker = sheet.problem().worker(code).orElseThrow(() -> new ProblemException(
                ProblemCode.UNKNOWN_GRID_PLAN, "这份安排里没有承担人「" + code + "」。"));
        model.addAttribute("worker", worker);
        model.addAttribute("line", sheet.worker(worker));
        model.addAttribute("held", sheet.held(code).stream().map(s -> held(sheet, s, worker)).toList());
        model.addAttribute("gone", worker.townships().stream().flatMap(t -> sheet.problem().seats(t).stream())
                .filter(s -> s.before().contains(code) && !code.equals(sheet.office().holders().get(s.id())))
                .map(s -> held(sheet, s, worker)).toList());
        model.addAttribute("home", sheet.tree().place(worker.home()).orElse(null));
        return "grid-worker";
    }

    @GetMapping("/places/{code}")
    String place(@PathVariable String id, @PathVariable String code, @RequestParam(defaultValue = "1") int page,
                 @AuthenticationPrincipal AccountUser user, Model model) {
        PlanSheet sheet = frame.open(id, user, model);
        GridPlace place = sheet.tree().place(code).orElseThrow(() -> new ProblemException(
                ProblemCode.UNKNOWN_GRID_PLAN, "这份安排里没有地点「" + code + "」，请核对 places.csv。"));
        List<PlanLine> there = sheet.lines(new LineFilter(place.township(), place.division(), null, null, false, false,
                null));
        List<PlanLine> own = there.stream().filter(l -> l.place().equals(code)).toList();
        List<GridPlace> within = sheet.tree().within(code);
        Pager pager = Pager.of(page, within.size(), PLACES, "/grids/" + id + "/places/" + code);
        List<String> shown = pager.cut(within, PLACES).stream().map(GridPlace::code).toList();
        model.addAttribute("place", place);
        model.addAttribute("around", sheet.tree().around(place));
        model.addAttribute("load", sheet.problem().setting().policy().load().load(place));
        model.addAttribute("seats", own.stream().map(l -> sheet.problem().seat(l.seat()).orElseThrow())
                .map(s -> sheet.office().plan().of(s.id()).flatMap(sheet.problem()::worker)
                        .map(w -> held(sheet, s, w)).orElse(new Held(s, 0, false, false, null))).toList());
        model.addAttribute("within", pager.cut(within, PLACES));
        model.addAttribute("rows", PlaceRow.of(sheet, PlaceRow.places(sheet,
                there.stream().filter(l -> shown.contains(l.place())).toList())));
        model.addAttribute("pager", pager);
        return "grid-place";
    }

    private static Held held(PlanSheet sheet, Seat seat, Worker worker) {
        return new Held(seat, WorkerLine.metres(seat, worker), seat.before().contains(worker.code()),
                sheet.office().pins().contains(seat.id()), sheet.office().plan().of(seat.id())
                .flatMap(sheet.problem()::worker).map(Worker::label).orElse(null));
    }
}
