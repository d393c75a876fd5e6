package org.fengqiao.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.place.CatalogueFile;
import org.fengqiao.place.CatalogueImport;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryException;
import org.fengqiao.policy.PolicyException;

/**
 * The catalogue of items that an administrator put in place of the shipped one. It is kept in the data folder, so that
 * the rules folder stays as it was delivered.
 */
public final class Catalogue {

    private static final String FILE = "items.csv";

    private final Path folder;
    private final RulesFolder rules;

    public Catalogue(Path data, RulesFolder rules) {
        this.folder = data.resolve("catalogue");
        this.rules = rules;
    }

    /** Where an imported catalogue is kept; need not exist. */
    public Path folder() {
        return folder;
    }

    /**
     * The directory with the kept catalogue; the directory itself while none is kept.
     *
     * @throws DirectoryException if it no longer fits the directory
     */
    public Directory over(Directory shipped) {
        Path kept = folder.resolve(FILE);
        try {
            return Files.exists(kept)
                    ? CatalogueImport.read(shipped, kept.toString(), Files.readAllBytes(kept)) : shipped;
        } catch (IOException e) {
            throw new UncheckedIOException("导入过的事项目录读不出来：" + kept, e);
        }
    }

    /**
     * Checks the whole file and every rule that names an item, keeps it and puts it in force; or changes nothing.
     *
     * @throws DirectoryException with every fault of the file
     * @throws PolicyException    with every rule that the new catalogue leaves without its item
     */
    public synchronized void replace(Current current, String fileName, byte[] bytes) throws IOException {
        Directory directory = CatalogueImport.read(current.inForce().directory(), fileName, bytes);
        InForce next = rules.with(directory);
        current.prepare(next);
        Files.createDirectories(folder);
        CatalogueFile.write(folder, directory);
        current.replace(next);
    }
}
