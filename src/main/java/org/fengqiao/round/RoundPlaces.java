package org.fengqiao.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.gridplan.PlaceFiles;
import org.fengqiao.planning.InputException;
import org.fengqiao.planning.grids.setting.GridFolders;
import org.fengqiao.planning.input.Areas;
import org.fengqiao.planning.input.InputFolder;
import org.fengqiao.planning.rounds.setting.RoundSetting;
import org.fengqiao.planning.rounds.setting.RoundSettingReader;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** Settings of rounds as they lie in {@code planning/rounds}; read anew each time, so that a withdrawn need counts at once. */
public final class RoundPlaces {

    private final Path root;
    private Areas areas;

    /** @param root the folder that holds {@code planning} and {@code rules} */
    public RoundPlaces(Path root) {
        this.root = root;
    }

    /** A place as it reads now. */
    record Read(RoundSetting setting, String revision) {
    }

    public List<String> names() {
        Path folder = root.resolve("planning/rounds");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory).map(p -> p.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws ProblemException when there is no such place, or with everything that is wrong in its files */
    Read read(String place) {
        if (!names().contains(place)) {
            throw unknown();
        }
        PlaceFiles files = new PlaceFiles(InputFolder.read(root.resolve("planning/rounds").resolve(place)));
        return new Read(setting(files), files.revision());
    }

    /** A folder anywhere. */
    public RoundSetting folder(Path folder) {
        return setting(new PlaceFiles(InputFolder.read(folder)));
    }

    private RoundSetting setting(PlaceFiles files) {
        try {
            return RoundSettingReader.read(files.texts(), areas());
        } catch (InputException wrong) {
            throw new ProblemException(ProblemCode.INVALID_ROUND, "走访设置有 " + wrong.findings().size()
                    + " 处问题，见 errors；改正后重试，没有保存任何内容。", wrong.findings().stream()
                    .map(f -> Fault.at(f.file() + (f.line() > 0 ? " 第 " + f.line() + " 行" : ""),
                            f.isError() ? "error" : "warning", f.message() + "。" + f.remedy() + "。")).toList());
        }
    }

    private synchronized Areas areas() {
        if (areas == null) {
            areas = new GridFolders(root).areas();
        }
        return areas;
    }

    /** The same for a round that is not there and for one that the account may not see. */
    static ProblemException unknown() {
        return new ProblemException(ProblemCode.UNKNOWN_ROUND, "没有这份走访，请核对地方、人员编号和日期。");
    }
}
