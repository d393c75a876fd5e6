package org.fengqiao.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.file.content.Content;
import org.fengqiao.file.content.FileSeals;
import org.fengqiao.file.source.FileKind;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/**
 * The files of one job: what was handed in, results, rejects. Readable by the service's own account only, and sealed: they
 * hold what petitioners wrote.
 */
record JobFolder(Path folder, FileSeals seals) {

    private static final int BUFFER = 1 << 16;

    /**
     * Takes in a file of at most {@code largest} bytes, as a whole or not at all.
     *
     * @throws ProblemException if it is too large, did not arrive in full, or there is no room for it
     */
    void take(InputStream from, String ending, long largest) {
        try {
            Files.createDirectories(folder.getParent());
            if (Files.getFileStore(folder.getParent()).supportsFileAttributeView("posix")) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
            Path input = folder.resolve("input" + ending);
            try (OutputStream file = Files.newOutputStream(input); OutputStream to = sealed(file, input)) {
                copy(from, to, largest);
            }
        } catch (IOException failed) {
            remove();
            throw new ProblemException(ProblemCode.STORE_FULL, "上传的文件存不下来，什么也没有保存：" + DiskTrouble.of(failed)
                    + "。");
        } catch (RuntimeException refused) {
            remove();
            throw refused;
        }
    }

    private static void copy(InputStream from, OutputStream to, long largest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long all = 0;
        for (int read = read(from, buffer); read >= 0; read = read(from, buffer)) {
            all += read;
            if (all > largest) {
                throw new ProblemException(ProblemCode.BODY_TOO_LARGE, "文件超过 " + (largest >> 20)
                        + " MB 的上限。请拆成几份，或用命令行 decide，它不限长短。");
            }
            to.write(buffer, 0, read);
        }
        if (all == 0) {
            throw new ProblemException(ProblemCode.UNREADABLE_FILE, "文件是空的。请选一个有内容的文件。");
        }
    }

    private static int read(InputStream from, byte[] buffer) {
        try {
            return from.read(buffer);
        } catch (IOException cut) {
            throw new ProblemException(ProblemCode.UNREADABLE_FILE, "文件没有传完整就断开了，什么也没有保存。请重新上传。");
        }
    }

    /** @param file of this folder */
    OutputStream sealed(OutputStream out, Path file) throws IOException {
        return seals.seal(out, name(file));
    }

    /**
     * What stands in a file of this folder.
     *
     * @throws org.fengqiao.receipt.key.KeyException if its key is gone
     */
    Content content(Path file) throws IOException {
        return seals.open(file, name(file));
    }

    /** Also tells the files of one job from those of another. */
    private String name(Path file) {
        return folder.getFileName() + "/" + file.getFileName();
    }

    Path input() throws IOException {
        return named("input").orElseThrow(() -> new IOException("上传的文件已经不在了，请重新上传"));
    }

    Path results(String output) {
        return folder.resolve("results." + output);
    }

    /** Rejects are of the kind of the file itself: a workbook for a workbook, lines of JSON for JSON. */
    Path rejects(FileKind kind) {
        return folder.resolve("rejects." + switch (kind) {
            case CSV -> "csv";
            case XLSX -> "xlsx";
            case JSON, NDJSON -> "ndjson";
        });
    }

    Optional<Path> named(String stem) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(stem + ".")).findFirst();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    void removeInput() {
        named("input").ifPresent(JobFolder::delete);
    }

    void remove() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> paths = all.sorted(Comparator.reverseOrder()).toList();
            paths.forEach(JobFolder::delete);
        } catch (IOException inUse) {
            // What is left is tried again with the next removal of what is old.
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException inUse) {
            // As above.
        }
    }
}
