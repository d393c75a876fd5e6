package org.fengqiao.gridplan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.planning.InputException;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.generate.CityGenerator;
import org.fengqiao.planning.grids.setting.GridFolders;
import org.fengqiao.planning.grids.setting.GridSetting;
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

    private static final String GENERATED = "generate.yaml";

    private final GridFolders folders;
    private final Kept<GridSetting> settings = new Kept<>();
    private final Kept<GridProblem> problems = new Kept<>();
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
        return problems.get(files.revision() + " " + day, () -> GridProblem.of(setting(files), day));
    }

    /** The problem of a plan: with who has left since, and with what is to stay where it is. */
    GridProblem problem(PlaceFiles files, OfficePlan plan, LocalDate day, SortedMap<String, LocalDate> leavers) {
        GridProblem plain = leavers.isEmpty() ? problem(files, day)
                : problems.get(files.revision() + " " + day + " " + leavers, () -> {
                    GridSetting setting = setting(files);
                    return GridProblem.of(setting.withWorkers(setting.workers().stream()
                            .map(w -> leavers.containsKey(w.code()) ? w.until(leavers.get(w.code())) : w).toList()), day);
                });
        Map<String, String> pins = new TreeMap<>();
        plan.pins().forEach(seat -> pins.put(seat, plan.holders().get(seat)));
        return plain.pinned(pins);
    }

    private GridSetting setting(PlaceFiles files) {
        return settings.get(files.revision(), () -> {
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
}
