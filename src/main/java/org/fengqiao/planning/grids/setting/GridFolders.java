package org.fengqiao.planning.grids.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.fengqiao.planning.InputException;
import org.fengqiao.planning.input.Areas;
import org.fengqiao.planning.input.InputFolder;

/** The settings of all places as they lie in the product's folders. */
public final class GridFolders {

    private final Path root;

    /** @param root the folder that holds {@code planning} and {@code rules} */
    public GridFolders(Path root) {
        this.root = root;
    }

    /** Names of the places that have settings, generated ones among them. */
    public List<String> places() {
        try (Stream<Path> found = Files.list(root.resolve("planning/grids"))) {
            return found.filter(Files::isDirectory).map(p -> p.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A place whose places and workers are written down.
     *
     * @throws InputException with everything that is wrong in the place's files or the divisions
     */
    public GridSetting read(String place) {
        return SettingReader.read(files(place), areas());
    }

    /** The texts of a place's folder, by file name. */
    public SortedMap<String, String> files(String place) {
        return InputFolder.read(root.resolve("planning/grids").resolve(place));
    }

    /** Divisions of all places. */
    public Areas areas() {
        return Areas.under(root);
    }
}
