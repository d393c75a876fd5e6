package org.fengqiao.gridplan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.fengqiao.planning.InputException;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.generate.CityGenerator;
import org.fengqiao.planning.grids.setting.GridFolders;
import org.fengqiao.planning.grids.setting.GridSetting;
import org.fengqiao.planning.grids.setting.Holding;
import org.fengqiao.planning.grids.setting.SettingReader;
import org.fengqiao.planning.input.Areas;
import org.fengqiao.planning.input.InputFolder;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.text.Nearest;

/**
 * Settings of places read into problems. A city takes seconds to read, so the last few settings and problems are kept by
 * revision; a changed file has another revision and counts at once. For any number of threads.
 */
public final class GridPlaces {

    private static final int KEPT = 4;
    private static final String GENERATED = "generate.yaml";

    private final GridFolders folders;
    private final Map<String, GridSetting> settings = new Kept<>();
    private final Map<String, GridProblem> problems = new Kept<>();
    private Areas areas;

    /** @param root the folder that holds {@code planning} and {@code rules} */
    public GridPlaces(Path root) {
        this.folders = new GridFolders(root);
    }

    public List<String> names() {
        return folders.places();
    }

    /** @throws ProblemException when there are no settings of that name */
    public PlaceFiles files(String place) {
        if (place == null || !names().contains(place)) {
            throw new ProblemException(ProblemCode.UNKNOWN_GRID_PLACE, "没有「" + place + "」的网格设置，现有："
                    + String.join("、", names()) + "。", List.of(Fault.inBody("/place", "unknown-place",
                    "没有这个地方的网格设置", place == null ? names() : Nearest.to(place, names()))));
        }
        return new PlaceFiles(folders.files(place));
    }

    /** The files of a folder anywhere. */
    public PlaceFiles folder(Path folder) {
        return new PlaceFiles(InputFolder.read(folder));
    }

    /** @throws ProblemException with everything that is wrong in the files */
    public GridProblem problem(PlaceFiles files, LocalDate day) {
        return kept(problems, files.revision() + " " + day, () -> GridProblem.of(setting(files), day));
    }

    /** The problem of a plan: with who has left since, and with what is to stay where it is. */
    GridProblem problem(PlaceFiles files, OfficePlan plan, LocalDate day, SortedMap<String, LocalDate> leavers) {
        if (leavers.isEmpty() && plan.pins().isEmpty()) {
            return problem(files, day);
        }
        String key = files.revision() + " " + day + " " + leavers + " " + plan.pins().stream()
                .map(seat -> seat + "=" + plan.holders().get(seat)).toList();
        return kept(problems, key, () -> {
            GridSetting setting = setting(files);
            List<Holding> pins = new ArrayList<>(setting.pins());
            GridProblem plain = problem(files, day);
            for (String id : plan.pins()) {
                Seat seat = plain.seat(id).orElseThrow();
                pins.add(new Holding(seat.place().code(), seat.role().name(), plan.holders().get(id),
                        new Source("固定", 0, "")));
            }
            return GridProblem.of(setting.withPins(pins).withWorkers(setting.workers().stream()
                    .map(w -> leavers.containsKey(w.code()) ? w.until(leavers.get(w.code())) : w).toList()), day);
        });
    }

    private GridSetting setting(PlaceFiles files) {
        return kept(settings, files.revision(), () -> {
            try {
                return files.texts().containsKey(GENERATED) ? CityGenerator.generate(files.texts(), areas())
                        : SettingReader.read(files.texts(), areas());
            } catch (InputException wrong) {
                throw new ProblemException(ProblemCode.INVALID_ROSTER, "网格设置有 " + wrong.findings().size()
                        + " 处问题，见 errors；改正后重试，没有保存任何内容。", wrong.findings().stream()
                        .map(f -> Fault.at(f.file() + (f.line() > 0 ? " 第 " + f.line() + " 行" : ""),
                                f.isError() ? "error" : "warning", f.message() + "。" + f.remedy() + "。")).toList());
            }
        });
    }

    private synchronized Areas areas() {
        if (areas == null) {
            areas = folders.areas();
        }
        return areas;
    }

    /** Two that ask at once may both make it; that costs time and nothing else. */
    private static <T> T kept(Map<String, T> all, String key, Supplier<T> made) {
        synchronized (all) {
            T known = all.get(key);
            if (known != null) {
                return known;
            }
        }
        T now = made.get();
        synchronized (all) {
            all.put(key, now);
        }
        return now;
    }

    /** The last few that were asked for. */
    private static final class Kept<T> extends LinkedHashMap<String, T> {

        private static final long serialVersionUID = 1L;

        Kept() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > KEPT;
        }
    }
}
