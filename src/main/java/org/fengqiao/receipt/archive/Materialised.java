package org.fengqiao.receipt.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.fengqiao.receipt.store.StoreException;

/** A kept revision as a folder of files, for as long as it is open. */
public final class Materialised implements AutoCloseable {

    private final Path folder;

    private Materialised(Path folder) {
        this.folder = folder;
    }

    static Materialised write(SortedMap<String, byte[]> files, Path under) {
        Materialised made = null;
        try {
            made = new Materialised(under == null ? Files.createTempDirectory("fengqiao-revision")
                    : Files.createTempDirectory(Files.createDirectories(under), "revision"));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ArchivePath.check(file.getKey());
                Path target = made.folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            return made;
        } catch (IOException full) {
            if (made != null) {
                made.close();
            }
            throw new StoreException(StoreException.Kind.FULL, "旧修订的文件写不到临时目录：" + full.getMessage(), full);
        }
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException inUse) {
            throw new StoreException(StoreException.Kind.FAILED, "临时目录 " + folder + " 删不掉：" + inUse.getMessage(),
                    inUse);
        }
    }
}
