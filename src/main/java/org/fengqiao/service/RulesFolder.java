package org.fengqiao.service;

import java.nio.file.Path;
import org.fengqiao.place.Directory;
import org.fengqiao.policy.PolicyException;
import org.fengqiao.policy.PolicyLoader;
import org.fengqiao.policy.reading.FileCache;
import org.fengqiao.policy.reading.PackReader;
import org.fengqiao.policy.vocabulary.Lexicon;

/** A folder of packs. Files that have not changed are not parsed again. */
public final class RulesFolder {

    private final Path path;
    private final PackReader reader = new PackReader(new FileCache());

    public RulesFolder(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /**
     * The policies of the folder, checked against the names of the directory.
     *
     * @throws PolicyException with every fault of the packs
     */
    public InForce with(Directory directory) {
        Lexicon names = Lexicon.of(DirectoryTerms.of(directory));
        return new InForce(directory, new PolicyLoader(reader, names).load(path));
    }
}
