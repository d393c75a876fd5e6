package org.fengqiao.planning.grids.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.fengqiao.planning.Weight;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.generate.CityGenerator;
import org.fengqiao.planning.grids.setting.GridConcern;
import org.fengqiao.planning.grids.setting.GridFolders;
import org.fengqiao.planning.grids.setting.GridPlace;
import org.fengqiao.planning.grids.setting.GridPolicy;
import org.fengqiao.planning.grids.setting.GridSetting;

/** The generated city and what is cut from it. */
final class Cities {

    static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private Cities() {
    }

    /** Whole townships of Baise, as many as hold about so many micro-grids. */
    static GridProblem baise(int micros) {
        return GridProblem.of(setting(micros), DAY);
    }

    static GridSetting setting(int micros) {
        GridFolders folders = new GridFolders(Path.of(""));
        GridSetting all = CityGenerator.generate(folders.files("baise"), folders.areas());
        Map<String, Integer> sizes = new TreeMap<>();
        all.places().stream().filter(p -> p.kind().equals("微网格")).forEach(p -> sizes.merge(p.township(), 1, Integer::sum));
        Set<String> kept = new HashSet<>();
        int sum = 0;
        for (Map.Entry<String, Integer> township : sizes.entrySet()) {
            if (sum < micros) {
                kept.add(township.getKey());
                sum += township.getValue();
            }
        }
        List<GridPlace> places = all.places().stream().filter(p -> kept.contains(p.township())).toList();
        return new GridSetting(all.policy(), all.areas(), places,
                all.workers().stream().filter(w -> kept.contains(w.townships().get(0))).toList(), all.last(), List.of(),
                all.weights());
    }

    /** The first role alone, every price that belongs to one seat and one worker, and how many one may hold. */
    static GridProblem reduced(int micros) {
        GridSetting setting = setting(micros);
        GridPolicy p = setting.policy();
        Map<GridConcern, Weight> weights = new EnumMap<>(setting.weights());
        for (GridConcern off : List.of(GridConcern.UNEVEN, GridConcern.OVERLOADED, GridConcern.SCATTERED,
                GridConcern.SEVERAL_TOWNSHIPS, GridConcern.OVERFULL)) {
            weights.put(off, Weight.soft(0));
        }
        GridPolicy one = new GridPolicy(p.division(), p.name(), p.offered(), p.neighbours(), p.load(), p.qualifications(),
                p.placeKinds(), p.types(), p.workerKinds(), p.roles().subList(0, 1));
        return GridProblem.of(setting.withPolicy(one).withWeights(weights), DAY);
    }

    /** The same city after so many in a hundred have left. */
    static GridProblem afterLeaving(int micros, int percent) {
        GridSetting setting = setting(micros);
        Random random = new Random(2);
        return GridProblem.of(setting.withWorkers(setting.workers().stream()
                .map(w -> random.nextInt(100) < percent ? w.until(DAY.minusDays(1)) : w).toList()), DAY);
    }
}
