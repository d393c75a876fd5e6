package org.fengqiao.bench;

import java.util.concurrent.TimeUnit;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.Decision;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.policy.Policy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same small decision, five rules matching, while rules or catalogue grow; and the same written by hand. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {

    @State(Scope.Thread)
    public static class Rules {
        @Param({"60", "600", "2000"})
        public int rules;
        private Policy policy;
        private Directory directory;
        private Matter matter;

        @Setup
        public void load() {
            try (Scratch scratch = Scratch.open()) {
                SmallPack.write(scratch.folder(), rules);
                policy = Shipped.policies(scratch.folder()).get(SmallPack.NAME);
            }
            directory = DirectoryFolder.read(Shipped.DIRECTORY);
            matter = SmallPack.matter("路灯不亮、损坏");
            ByHand.same(new Decider().decide(matter, SmallPack.AT, policy, directory),
                    ByHand.decide(matter, SmallPack.AT, directory, policy));
        }
    }

    @State(Scope.Thread)
    public static class Catalogue {
        @Param({"100", "1649", "10000"})
        public int rows;
        private Policy policy;
        private Directory directory;
        private Matter matter;

        @Setup
        public void load() {
            try (Scratch scratch = Scratch.open()) {
                SmallPack.write(scratch.folder().resolve("rules"), 60);
                SmallPack.writeDirectory(scratch.folder().resolve("directory"), rows);
                policy = Shipped.policies(scratch.folder().resolve("rules")).get(SmallPack.NAME);
                directory = DirectoryFolder.read(scratch.folder().resolve("directory"));
            }
            matter = SmallPack.matter("t0000007");
        }
    }

    @Benchmark
    public Decision rules(Rules on) {
        return new Decider().decide(on.matter, SmallPack.AT, on.policy, on.directory);
    }

    @Benchmark
    public Decision catalogue(Catalogue on) {
        return new Decider().decide(on.matter, SmallPack.AT, on.policy, on.directory);
    }

    @Benchmark
    public ByHand byHand(Rules on) {
        return ByHand.decide(on.matter, SmallPack.AT, on.directory, on.policy);
    }
}
