package org.fengqiao.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fengqiao.decision.Decision;
import org.fengqiao.file.result.FileSummary;
import org.fengqiao.file.result.JsonResults;
import org.fengqiao.file.result.Rejects;
import org.fengqiao.file.result.Results;
import org.fengqiao.file.result.WorkbookResults;
import org.fengqiao.file.source.Entry;
import org.fengqiao.file.source.FileKind;
import org.fengqiao.file.table.UnreadableFileException;

/** All that is written for one file. What goes to files appears in their places only when all of it is complete. */
final class Writing implements Closeable {

    private final List<PendingFile> files = new ArrayList<>();
    private final FileTargets.Sealing sealing;
    private final Results results;
    private final Rejects rejects;

    Writing(FileTargets targets, List<String> headings) throws IOException {
        sealing = targets.sealing();
        Results opened = null;
        try {
            opened = results(targets, headings);
            rejects = targets.rejects() == null ? null
                    : Rejects.of(FileKind.named(targets.rejects()), headings, pending(targets.rejects()));
            results = opened;
        } catch (IOException | RuntimeException failed) {
            try (Results toClose = opened) {
                closeFiles();
            }
            throw failed;
        }
    }

    /** @throws UnreadableFileException if the targets do not fit the file or each other */
    static void check(Path input, FileKind kind, FileTargets targets) throws IOException {
        if (targets.results() != null) {
            if (ending(targets.results(), ".csv") || ending(targets.results(), ".xls")) {
                throw new UnreadableFileException("结果写作 .xlsx（表格）或 .ndjson（完整的裁定），不写 CSV 与 XLS。");
            }
            apart(input, targets.results());
        }
        if (targets.rejects() != null) {
            apart(input, targets.rejects());
            if (FileKind.named(targets.rejects()).table() != kind.table()) {
                throw new UnreadableFileException(kind.table() ? "表格退回的事项请写到 .csv 或 .xlsx 文件。"
                        : "JSON 退回的事项请写到 .ndjson 文件。");
            }
            if (targets.results() != null && targets.results().toAbsolutePath().normalize()
                    .equals(targets.rejects().toAbsolutePath().normalize())) {
                throw new UnreadableFileException("结果与退回的事项不能写到同一个文件。");
            }
        }
    }

    void decided(Entry entry, Decision decision) throws IOException {
        results.decided(entry, decision);
    }

    void refused(Entry entry) throws IOException {
        results.refused(entry);
        if (rejects != null) {
            rejects.add(entry);
        }
    }

    void finish(FileSummary summary) throws IOException {
        results.finish(summary);
        if (rejects != null) {
            rejects.finish();
        }
        for (PendingFile file : files) {
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        try (Results toClose = results; Rejects alsoToClose = rejects) {
            // Both let go of their temporary files; targets that were not committed vanish below.
        } finally {
            closeFiles();
        }
    }

    private Results results(FileTargets targets, List<String> headings) throws IOException {
        if (targets.results() == null) {
            return new JsonResults(targets.stream());
        }
        OutputStream to = pending(targets.results());
        return ending(targets.results(), ".xlsx") ? new WorkbookResults(headings, to) : new JsonResults(to);
    }

    private OutputStream pending(Path target) throws IOException {
        PendingFile file = PendingFile.of(target, sealing);
        files.add(file);
        return file.stream();
    }

    private void closeFiles() throws IOException {
        for (PendingFile file : files) {
            file.close();
        }
    }

    private static boolean ending(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static void apart(Path input, Path target) throws IOException {
        if (Files.exists(target) && Files.isSameFile(input, target)) {
            throw new UnreadableFileException("结果不能写到正在读的文件「" + target.getFileName() + "」，请换一个文件名。");
        }
    }
}
