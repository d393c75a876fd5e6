package org.fengqiao.policy.reading;

import java.nio.file.Path;
import org.fengqiao.policy.vocabulary.Facts;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.fengqiao.policy.vocabulary.Verbs;

/**
 * Reads packs from a rules folder. Nothing in the folder is ever compiled or run. Reading never throws on what the
 * files hold: everything wrong is a {@link org.fengqiao.policy.Problem}, all of them at once. Safe for any number of
 * threads.
 */
public final class PackReader {

    private final Vocabulary vocabulary = new Vocabulary(new Facts(), new Verbs(), Lexicon.EMPTY);
    private final FileCache cache;

    /** @param cache keeps parsed files between calls; may be shared by readers */
    public PackReader(FileCache cache) {
        this.cache = cache;
    }

    /**
     * Reads one pack; the packs it extends are read before and give {@code inherited}.
     *
     * @param rulesRoot folder that holds the packs
     * @param packName  name of the pack's folder
     * @param inherited terms of the packs it extends; for a pack that extends none {@link Lexicon#EMPTY} or
     *                  {@link Lexicon#of}
     */
    public PackRead read(Path rulesRoot, String packName, Lexicon inherited) {
        return new PackReading(rulesRoot, packName, vocabulary.with(inherited), cache).read();
    }
}
