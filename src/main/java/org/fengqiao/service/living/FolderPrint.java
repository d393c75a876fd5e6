package org.fengqiao.service.living;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** @param files SHA-256 of every file in the folders, by path; files of the directory as {@code directory/…} */
record FolderPrint(SortedMap<String, String> files) {

    static final String DIRECTORY = "directory/";

    FolderPrint {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    Map<String, String> directory() {
        return files.subMap(DIRECTORY, DIRECTORY + Character.MAX_VALUE);
    }

    Map<String, String> scenarios() {
        Map<String, String> scenarios = new TreeMap<>(files);
        scenarios.keySet().removeIf(path -> kind(path) != FileKind.SCENARIOS);
        return scenarios;
    }

    /** In order of path. */
    List<FileChange> since(FolderPrint earlier) {
        List<FileChange> changes = new ArrayList<>();
        TreeSet<String> paths = new TreeSet<>(files.keySet());
        paths.addAll(earlier.files.keySet());
        for (String path : paths) {
            String was = earlier.files.get(path);
            String is = files.get(path);
            if (!String.valueOf(is).equals(String.valueOf(was))) {
                changes.add(new FileChange(kind(path), path,
                        was == null ? Shift.ADDED : is == null ? Shift.REMOVED : Shift.CHANGED));
            }
        }
        return changes;
    }

    private static FileKind kind(String path) {
        String[] parts = path.split("/");
        if (path.startsWith(DIRECTORY)) {
            return path.endsWith(".csv") ? FileKind.DIRECTORY : FileKind.OTHER;
        }
        if (parts.length == 2) {
            return parts[1].equals("pack.yaml") ? FileKind.MANIFEST
                    : parts[1].endsWith(".drl") ? FileKind.RULES : FileKind.OTHER;
        }
        return parts.length != 3 ? FileKind.OTHER : switch (parts[1]) {
            case "sentences" -> FileKind.SENTENCES;
            case "tables" -> FileKind.TABLE;
            case "calendar" -> FileKind.CALENDAR;
            case "scenarios" -> FileKind.SCENARIOS;
            default -> FileKind.OTHER;
        };
    }
}
