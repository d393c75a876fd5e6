package org.fengqiao.service;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryException;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.PolicyException;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.archive.Archive;
import org.fengqiao.receipt.archive.ArchiveKind;
import org.fengqiao.receipt.archive.Materialised;

/** Policies and directories by revision: those in force, and earlier ones from the archive. Keeps the last few loaded. */
public final class PastRevisions {

    private static final int HELD = 4;

    private final Archive archive;
    private final Current current;
    private final Map<String, Directory> directories = new Latest<>();
    private final Map<String, Policy> policies = new Latest<>();

    public PastRevisions(Archive archive, Current current) {
        this.archive = archive;
        this.current = current;
    }

    /**
     * @throws org.fengqiao.receipt.store.StoreException if that revision was never in force here
     * @throws ProblemException if this program reads its files otherwise than the one that kept them
     */
    public synchronized Directory directory(String revision) {
        Directory now = current.inForce().directory();
        if (now.revision().equals(revision)) {
            return now;
        }
        Directory held = directories.get(revision);
        if (held == null) {
            held = loaded(revision);
            directories.put(revision, held);
        }
        return held;
    }

    /**
     * @param directory whose names the rules may mention
     * @throws org.fengqiao.receipt.store.StoreException if that revision was never in force here
     * @throws ProblemException if this program reads its files otherwise, or they name what the directory does not have
     */
    public synchronized Policy policy(String revision, Directory directory) {
        for (Policy policy : current.inForce().policies().all()) {
            if (policy.revision().equals(revision)) {
                return policy;
            }
        }
        String both = revision + " " + directory.revision();
        Policy held = policies.get(both);
        if (held == null) {
            held = loaded(revision, directory);
            policies.put(both, held);
        }
        return held;
    }

    private Directory loaded(String revision) {
        try (Materialised files = archive.materialise(ArchiveKind.DIRECTORY, revision, null)) {
            Directory directory = DirectoryFolder.read(files.folder());
            if (!directory.revision().equals(revision)) {
                throw unlike(ArchiveKind.DIRECTORY, revision, "读出来的修订号是 " + directory.revision());
            }
            return directory;
        } catch (DirectoryException faulty) {
            throw unlike(ArchiveKind.DIRECTORY, revision, faulty.problems().get(0).message());
        }
    }

    private Policy loaded(String revision, Directory directory) {
        try (Materialised files = archive.materialise(ArchiveKind.POLICY, revision, null)) {
            return new RulesFolder(files.folder()).with(directory).policies().all().stream()
                    .filter(policy -> policy.revision().equals(revision)).findFirst()
                    .orElseThrow(() -> unlike(ArchiveKind.POLICY, revision, "读出来的修订号不同"));
        } catch (PolicyException faulty) {
            throw unlike(ArchiveKind.POLICY, revision, faulty.problems().get(0).message());
        }
    }

    private static ProblemException unlike(ArchiveKind kind, String revision, String why) {
        return new ProblemException(ProblemCode.CONFLICT, "存档的" + kind.label() + "修订 " + revision
                + " 在这里载入不了：" + why + "。");
    }

    /** Forgets what was asked for longest ago. */
    private static final class Latest<V> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1L;

        Latest() {
            super(HELD * 2, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > HELD;
        }
    }
}
