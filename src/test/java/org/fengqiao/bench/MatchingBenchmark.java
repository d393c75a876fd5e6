package org.fengqiao.bench;

import java.util.concurrent.TimeUnit;
import org.fengqiao.policy.Policy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Finding the rules alone: one operation asks all questions that the documented examples ask together. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MatchingBenchmark {

    private Policy policy;
    private Questions questions;

    @Setup
    public void load() {
        Shipped shipped = Shipped.load();
        policy = shipped.policies().get("futian");
        questions = Questions.of(shipped, policy);
    }

    @Benchmark
    public void match(Blackhole hole) {
        for (Questions.Question each : questions.all()) {
            hole.consume(policy.matching(each.phase(), each.fact(), each.day()));
        }
    }
}
