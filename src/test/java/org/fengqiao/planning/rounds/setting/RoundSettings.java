package org.fengqiao.planning.rounds.setting;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.planning.grids.setting.GridFolders;
import org.fengqiao.planning.input.Areas;
import org.fengqiao.planning.input.InputFolder;

/** The shipped settings of rounds. */
public final class RoundSettings {

    private static final Areas AREAS = new GridFolders(Path.of("")).areas();

    private RoundSettings() {
    }

    public static RoundSetting read(String place) {
        return read(files(place));
    }

    public static RoundSetting read(SortedMap<String, String> files) {
        return RoundSettingReader.read(files, AREAS);
    }

    public static SortedMap<String, String> files(String place) {
        return new TreeMap<>(InputFolder.read(Path.of("planning/rounds", place)));
    }
}
