package org.fengqiao.service.living;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.fengqiao.decision.scenario.ScenarioFolder;
import org.fengqiao.hash.Sha256;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.Catalogue;
import org.fengqiao.service.InForce;
import org.fengqiao.service.RulesFolder;

/** The folders of rules and directory, and the catalogue kept in the data folder. */
public final class PolicyFolders {

    private static final int ATTEMPTS = 5;
    private static final String GONE = "gone";

    private final RulesFolder rules;
    private final Path directory;
    private final Catalogue catalogue;
    private final AtomicReference<FutureTask<Loaded>> ahead = new AtomicReference<>();
    private Map<String, String> directoryFiles = Map.of();
    private Directory lastDirectory;

    public PolicyFolders(RulesFolder rules, Path directory, Catalogue catalogue) {
        this.rules = rules;
        this.directory = directory;
        this.catalogue = catalogue;
    }

    /**
     * Begins to read on a thread of its own what the next {@link #load()} answers or throws, so that a start need not
     * wait for it.
     */
    public void readAhead() {
        FutureTask<Loaded> reading = new FutureTask<>(this::readNow);
        if (ahead.compareAndSet(null, reading)) {
            Thread thread = new Thread(reading, "read-ahead");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Reads and checks everything, or answers what was read ahead. */
    Loaded load() {
        FutureTask<Loaded> begun = ahead.getAndSet(null);
        return begun == null ? readNow() : ended(begun);
    }

    private static Loaded ended(FutureTask<Loaded> begun) {
        try {
            return begun.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException broken) {
                throw broken;
            }
            throw new IllegalStateException("folders could not be read", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the folders were read", stopped);
        }
    }

    /** What changes meanwhile is read again, so that no half of a change comes through. */
    private synchronized Loaded readNow() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            FolderPrint print = print();
            Loaded loaded = null;
            RuntimeException broken = null;
            try {
                loaded = read(print);
            } catch (RuntimeException e) {
                broken = e;
            }
            if (print().equals(print)) {
                if (broken != null) {
                    throw broken;
                }
                return loaded;
            }
        }
        throw new UncheckedIOException(new IOException("文件夹里的文件一直在变，等写完之后再载入一次"));
    }

    /**
     * What the folders hold now, without putting it in force or running its scenarios.
     *
     * @throws ProblemException with everything wrong in them
     */
    public InForce unpublished() {
        try {
            return load().inForce();
        } catch (RuntimeException broken) {
            List<LoadProblem> problems = LoadProblem.of(broken);
            if (problems.isEmpty()) {
                throw broken;
            }
            throw new ProblemException(ProblemCode.INVALID_POLICIES, "规则或名录文件夹现在有 " + problems.size()
                    + " 处问题，改好之后才能用它。", problems.stream()
                    .map(problem -> Fault.at(problem.place(), "invalid-policy", problem.message())).toList());
        }
    }

    private Loaded read(FolderPrint print) {
        if (lastDirectory == null || !print.directory().equals(directoryFiles)) {
            lastDirectory = catalogue.over(DirectoryFolder.read(directory));
            directoryFiles = Map.copyOf(print.directory());
        }
        return new Loaded(rules.with(lastDirectory), ScenarioFolder.read(rules.path()), print);
    }

    FolderPrint print() {
        SortedMap<String, String> hashes = new TreeMap<>();
        files().forEach((path, file) -> hashes.put(path, hash(file)));
        return new FolderPrint(hashes);
    }

    /** Changes whenever a file does, as far as can be told without reading it; cheap enough for every second. */
    String stamp() {
        StringBuilder stamp = new StringBuilder();
        files().forEach((path, file) -> stamp.append(path).append(' ').append(state(file)).append('\n'));
        return stamp.toString();
    }

    private SortedMap<String, Path> files() {
        SortedMap<String, Path> files = FileSet.of(rules.path(), rules.path().resolve("directory"));
        FileSet.of(directory, null).forEach((path, file) -> files.put(FolderPrint.DIRECTORY + path, file));
        FileSet.of(catalogue.folder(), null)
                .forEach((path, file) -> files.put(FolderPrint.DIRECTORY + "catalogue/" + path, file));
        return files;
    }

    private static String state(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.size() + " " + now.lastModifiedTime() + " " + now.fileKey();
        } catch (IOException gone) {
            return GONE;
        }
    }

    private static String hash(Path file) {
        try {
            return Sha256.hex(Files.readAllBytes(file));
        } catch (IOException gone) {
            return GONE;
        }
    }
}
