package org.fengqiao.planning.grids.solve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.plan.Boards;
import org.fengqiao.planning.grids.plan.GridBoard;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.setting.Worker;

/** How a problem falls apart: townships first, each with its own people; then borders. */
final class Parts {

    private final GridProblem problem;

    Parts(GridProblem problem) {
        this.problem = problem;
    }

    /** A township with everybody whose first township it is. */
    GridBoard township(String township, GridPlan plan) {
        List<Worker> own = problem.crew(List.of(township)).stream().filter(w -> first(w).equals(township)).toList();
        return new Boards(problem).of(List.of(township), own, plan, List.of());
    }

    GridBoard border(List<String> pair, GridPlan plan) {
        return new Boards(problem).border(pair, plan);
    }

    /** Borders in rounds; no two of one round share a township, so a round may be searched side by side. */
    List<List<List<String>>> rounds() {
        List<List<List<String>>> rounds = new ArrayList<>();
        List<Set<String>> busy = new ArrayList<>();
        for (List<String> pair : problem.borders()) {
            int round = 0;
            while (round < rounds.size() && pair.stream().anyMatch(busy.get(round)::contains)) {
                round++;
            }
            if (round == rounds.size()) {
                rounds.add(new ArrayList<>());
                busy.add(new HashSet<>());
            }
            rounds.get(round).add(pair);
            busy.get(round).addAll(pair);
        }
        return rounds;
    }

    /** Townships in rounds; no two of one round share a worker. */
    List<List<String>> apart(List<String> townships) {
        List<List<String>> rounds = new ArrayList<>();
        Set<List<String>> borders = problem.borders();
        for (String township : townships) {
            int round = 0;
            while (round < rounds.size() && rounds.get(round).stream().anyMatch(other -> borders.contains(
                    township.compareTo(other) < 0 ? List.of(township, other) : List.of(other, township)))) {
                round++;
            }
            if (round == rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round).add(township);
        }
        return rounds;
    }

    private String first(Worker worker) {
        return worker.townships().stream().filter(t -> !problem.seats(t).isEmpty()).findFirst().orElse("");
    }
}
