package org.fengqiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.Decision;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.policy.PolicyBook;
import org.fengqiao.policy.PolicyLoader;
import org.fengqiao.policy.reading.FileCache;
import org.fengqiao.policy.reading.PackReader;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** From files to policies and to the first decision on them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadBenchmark {

    private final PolicyLoader loader = new PolicyLoader(new PackReader(new FileCache()), Lexicon.EMPTY);
    private final Matter matter = SmallPack.matter("路灯不亮、损坏");
    private Directory directory;
    private Scratch scratch;
    private int changes;

    @Setup(Level.Trial)
    public void write() {
        directory = DirectoryFolder.read(Shipped.DIRECTORY);
        scratch = Scratch.open();
        SmallPack.write(scratch.folder(), 500);
    }

    @TearDown(Level.Trial)
    public void remove() {
        scratch.close();
    }

    /** A pack of 500 rules, 495 of them in one file that has just changed, until the first decision is made. */
    @Benchmark
    public Decision changedPack() throws IOException {
        changes++;
        Files.writeString(scratch.folder().resolve(SmallPack.NAME).resolve("其余.drl"),
                SmallPack.others(495, 1 + changes % 14));
        return new Decider().decide(matter, SmallPack.AT, loader.load(scratch.folder()).get(SmallPack.NAME), directory);
    }

    /** All shipped packs, nothing known beforehand. */
    @Benchmark
    public PolicyBook shippedPacks() {
        return Shipped.policies(Shipped.RULES);
    }

    /** The shipped directory. */
    @Benchmark
    public Directory shippedDirectory() {
        return DirectoryFolder.read(Shipped.DIRECTORY);
    }
}
