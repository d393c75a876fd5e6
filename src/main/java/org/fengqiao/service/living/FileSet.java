package org.fengqiao.service.living;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that people mean: not what editors and synchronising programs leave beside them for a while. */
final class FileSet {

    /** Hidden files; Office's and Emacs' locks; copies and parts of Vim, JetBrains and downloads. */
    private static final Pattern LEFTOVER =
            Pattern.compile("\\..*|~\\$.*|#.*|.*[~#]|4913|(?i:.*\\.(swp|swx|swo|tmp|temp|bak|part|orig)|.*___jb_.*___)");
    private static final int DEEPEST = 8;

    private FileSet() {
    }

    /**
     * Files below a folder by their path relative to it, with forward slashes; none where there is no such folder.
     *
     * @param without a folder that is left out, or null
     */
    static SortedMap<String, Path> of(Path folder, Path without) {
        SortedMap<String, Path> found = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
                paths.filter(path -> without == null || !path.startsWith(without)).filter(Files::isRegularFile)
                        .filter(path -> meant(folder.relativize(path)))
                        .forEach(path -> found.put(folder.relativize(path).toString().replace('\\', '/'), path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static boolean meant(Path relative) {
        for (Path part : relative) {
            if (LEFTOVER.matcher(part.toString()).matches()) {
                return false;
            }
        }
        return true;
    }
}
