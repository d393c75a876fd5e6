package org.fengqiao.place;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that a directory amounts to: {@link DirectoryFolder} reads them back under the same revision. */
public final class DirectoryFiles {

    private DirectoryFiles() {
    }

    /**
     * Content by path relative to the folder, an imported catalogue in its place.
     *
     * @param directory as read by {@link DirectoryFolder} or {@link CatalogueImport}
     */
    public static SortedMap<String, byte[]> of(Directory directory) {
        if (!(directory instanceof IndexedDirectory indexed)) {
            throw new IllegalArgumentException("directory must have been read from files");
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        indexed.sources().files().forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
