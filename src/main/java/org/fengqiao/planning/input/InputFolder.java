package org.fengqiao.planning.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.InputException;

/** The texts of one folder, by file name. */
public final class InputFolder {

    /** What shows that a file may have changed: its length in bytes and when it was last written. */
    public record Stamp(long size, FileTime written) {
    }

    private InputFolder() {
    }

    /**
     * Reads every YAML and CSV file directly in the folder.
     *
     * @throws InputException when there is no such folder or a file is not UTF-8
     */
    public static SortedMap<String, String> read(Path folder) {
        return each(folder, InputFolder::text);
    }

    /**
     * Stamps of the files that {@link #read} would read; as long as they stay, so do the texts.
     *
     * @throws InputException when there is no such folder
     */
    public static SortedMap<String, Stamp> stamps(Path folder) {
        return each(folder, file -> {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        });
    }

    private interface Reading<T> {
        T of(Path file) throws IOException;
    }

    private static <T> SortedMap<String, T> each(Path folder, Reading<T> reading) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(List.of(Finding.error(folder.toString(), 0, "", "没有这个目录",
                    "请检查路径，或先复制一个现成的地方作底稿")));
        }
        SortedMap<String, T> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.filter(f -> f.toString().matches(".*\\.(yaml|yml|csv)")).toList()) {
                files.put(file.getFileName().toString(), reading.of(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableSortedMap(files);
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new InputException(List.of(Finding.error(file.toString(), 0, "", "文件不是 UTF-8 编码",
                    "请在表格软件里另存为“CSV UTF-8”")));
        }
    }
}
