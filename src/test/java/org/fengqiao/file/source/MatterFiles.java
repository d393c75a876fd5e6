package org.fengqiao.file.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.service.MatterReader;

/** Reads whole files of matters, for tests. */
final class MatterFiles {

    private MatterFiles() {
    }

    static List<Entry> entries(Path file) throws IOException {
        try (MatterSource source = MatterSource.open(file, FileKind.of(file), new MatterReader())) {
            List<Entry> entries = new ArrayList<>();
            for (Entry entry = source.next(); entry != null; entry = source.next()) {
                entries.add(entry);
            }
            return entries;
        }
    }
}
