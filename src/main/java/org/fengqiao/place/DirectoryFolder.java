package org.fengqiao.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder that holds a directory: {@code divisions/*.csv} and the tables beside it. Other files are not read. */
public final class DirectoryFolder {

    private static final long LARGEST = 32L * 1024 * 1024;

    private DirectoryFolder() {
    }

    /**
     * Reads and checks the whole folder.
     *
     * @throws DirectoryException   with every problem found, in Chinese
     * @throws UncheckedIOException if a file cannot be read at all
     */
    public static Directory read(Path folder) {
        Problems problems = new Problems();
        DirectorySources sources = sources(folder, problems);
        return new DirectoryReader(sources, problems).read();
    }

    private static DirectorySources sources(Path folder, Problems problems) {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            problems.add(folder.toString(), 0, null, "没有这个文件夹，请检查名录的路径");
            problems.throwIfAny();
        }
        for (Path path : tables(folder)) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            String text = text(path, name, problems);
            if (text != null) {
                files.put(name, text);
            }
        }
        problems.throwIfAny();
        return new DirectorySources(files);
    }

    private static List<Path> tables(Path folder) {
        try (Stream<Path> paths = Files.walk(folder, 2)) {
            return paths.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS))
                    .filter(p -> p.getFileName().toString().endsWith(".csv"))
                    // Editors keep hidden files beside one that is open.
                    .filter(p -> !p.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path path, String name, Problems problems) {
        try {
            if (Files.size(path) > LARGEST) {
                problems.add(name, 0, null, "文件超过 " + LARGEST / 1024 / 1024 + " MB，请拆分");
                return null;
            }
            String text = TextChecks.decode(Files.readAllBytes(path)).orElse(null);
            if (text == null) {
                problems.add(name, 0, null, "不是 UTF-8 编码，请另存为「UTF-8」或「CSV UTF-8」再放入");
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
