package org.fengqiao.file.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.fengqiao.file.content.Content;
import org.fengqiao.file.table.UnreadableFileException;

/** The kinds of files that hold matters. */
public enum FileKind {
    CSV,
    XLSX,
    JSON,
    NDJSON;

    /** Whether matters stand in it as rows. */
    public boolean table() {
        return this == CSV || this == XLSX;
    }

    /**
     * The kind of the file: a workbook by its content, whatever it is called, otherwise by name.
     *
     * @throws UnreadableFileException if neither tells
     */
    public static FileKind of(Path file) throws IOException {
        return of(file, Content.of(file));
    }

    /** @throws UnreadableFileException as above */
    public static FileKind of(Path name, Content file) throws IOException {
        try (InputStream in = file.open()) {
            byte[] start = in.readNBytes(2);
            boolean zip = start.length == 2 && start[0] == 'P' && start[1] == 'K';
            boolean container = start.length == 2 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF;
            return zip || container ? XLSX : named(name);
        }
    }

    /** @throws UnreadableFileException if the ending of the name is none of those known */
    public static FileKind named(Path file) {
        String name = file.getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "csv", "txt", "tsv" -> CSV;
            case "xlsx", "xls", "xlsm" -> XLSX;
            case "json" -> JSON;
            case "ndjson", "jsonl" -> NDJSON;
            default -> throw new UnreadableFileException("不认识的扩展名，可用 .csv、.xlsx、.json、.ndjson。");
        };
    }
}
