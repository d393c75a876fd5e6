package org.fengqiao.service;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryException;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.PolicyException;
import org.fengqiao.policy.PolicyLoader;
import org.fengqiao.policy.reading.FileCache;
import org.fengqiao.policy.reading.PackReader;
import org.fengqiao.policy.vocabulary.Lexicon;

/** Reads a rules folder and its directory into what is in force. */
public final class RulesFolder {

    private RulesFolder() {
    }

    /**
     * Everything in the folders, checked together.
     *
     * @throws DirectoryException with every fault of the directory
     * @throws PolicyException    with every fault of the packs
     */
    public static InForce load(Path rules, Path directory) {
        Directory read = DirectoryFolder.read(directory);
        SortedMap<String, Policy> policies = new TreeMap<>();
        new PolicyLoader(new PackReader(new FileCache()), Lexicon.of(DirectoryTerms.of(read))).load(rules).all()
                .forEach(policy -> policies.put(policy.pack().name(), policy));
        return new InForce(read, policies);
    }
}
