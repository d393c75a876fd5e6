package org.fengqiao.web.page.grid;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.gridplan.PlanSheet;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.explain.GridAlternative;
import org.fengqiao.planning.grids.explain.GridExplainer;
import org.fengqiao.planning.grids.setting.Worker;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.web.page.office.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is told about one seat beside the plan. */
@Component
class SeatPanel {

    /** @param asked {@code worker} names somebody else for it, {@code ask=why} asks why it is not him */
    void fill(PlanSheet sheet, String id, Map<String, String> asked, Model model) {
        GridProblem problem = sheet.problem();
        Seat seat = problem.seat(id).orElse(null);
        if (seat == null) {
            model.addAttribute("refusal", new Refusal("这份安排里没有席位「" + id + "」，可能网格已拆并。", List.of()));
            return;
        }
        Worker holder = sheet.office().plan().of(id).flatMap(problem::worker).orElse(null);
        List<Worker> crew = problem.crew(List.of(seat.place().township()));
        model.addAttribute("seat", seat);
        model.addAttribute("holder", holder);
        model.addAttribute("pinned", sheet.office().pins().contains(id));
        model.addAttribute("before", seat.before().stream().sorted()
                .map(w -> problem.worker(w).map(Worker::name).orElse(w + "（已不在名单）")).toList());
        model.addAttribute("crew", crew);
        try (GridExplainer explainer = GridExplainer.at(problem, sheet.office().plan(), id)) {
            model.addAttribute("why", explainer.why(id));
            Map<Boolean, List<GridAlternative>> others = explainer.whoElse(id).stream()
                    .collect(Collectors.partitioningBy(GridAlternative::leavesEmpty));
            model.addAttribute("others", others.get(false));
            model.addAttribute("nobody", others.get(true).stream().findFirst().orElse(null));
            String wanted = asked.getOrDefault("worker", "").strip();
            if (!wanted.isEmpty()) {
                Worker other = worker(problem, crew, wanted);
                model.addAttribute("other", other);
                if ("why".equals(asked.get("ask"))) {
                    model.addAttribute("answer", explainer.whyNot(id, other.code()));
                } else {
                    model.addAttribute("effect", explainer.effect(id, other.code()));
                }
            }
        } catch (OfficeException refused) {
            model.addAttribute("refusal", Refusal.of(refused));
        }
    }

    /** By code, or by a name that only one person of the township has. */
    private static Worker worker(GridProblem problem, List<Worker> crew, String wanted) {
        return problem.worker(wanted).orElseGet(() -> {
            List<Worker> named = crew.stream().filter(w -> w.name().equals(wanted)).toList();
            if (named.size() != 1) {
                throw OfficeException.invalid("worker", named.isEmpty() ? "没有叫「" + wanted + "」或编号为「" + wanted
                        + "」的人，请核对。" : "叫「" + wanted + "」的有 " + named.size() + " 人，请写编号："
                        + String.join("、", named.stream().map(w -> w.code()).toList()) + "。");
            }
            return named.get(0);
        });
    }
}
