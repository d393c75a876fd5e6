package org.fengqiao.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.place.CatalogueFile;
import org.fengqiao.place.CatalogueImport;
import org.fengqiao.place.ContactImport;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryException;
import org.fengqiao.place.GridContact;
import org.fengqiao.policy.PolicyException;

/**
 * The catalogue of items that an administrator put in place of the shipped one, and who looks after which grid as
 * offices published it. Both are kept in the data folder, so that the rules folder stays as it was delivered.
 */
public final class Catalogue {

    private static final String FILE = "items.csv";
    private static final String CONTACTS = "contacts.csv";

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
        Path contacts = folder.resolve(CONTACTS);
        try {
            Directory directory = Files.exists(kept)
                    ? CatalogueImport.read(shipped, kept.toString(), Files.readAllBytes(kept)) : shipped;
            return Files.exists(contacts)
                    ? ContactImport.read(directory, contacts.toString(), Files.readAllBytes(contacts)) : directory;
        } catch (IOException e) {
            throw new UncheckedIOException("导入过的事项目录或公布过的网格安排读不出来：" + folder, e);
        }
    }

    /**
     * Puts what an office publishes in force from a day on, see {@link ContactImport#publish}; or changes nothing.
     *
     * @throws DirectoryException if a grid lies in a division that the directory does not know
     */
    public synchronized void publish(Current current, String office, List<GridContact> contacts, LocalDate from)
            throws IOException {
        Directory directory = ContactImport.publish(current.inForce().directory(), office, contacts, from);
        InForce next = rules.with(directory);
        current.prepare(next);
        Files.createDirectories(folder);
        CatalogueFile.writeContacts(folder, directory);
        current.replace(next);
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
