package org.fengqiao.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DecisionId;
import org.fengqiao.decision.Sealing;
import org.fengqiao.policy.Policy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision on the shipped pack of Futian, with its trace and its id: the documented examples in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecideBenchmark {

    private final Decider decider = new Decider();
    private Shipped shipped;
    private Policy policy;
    private List<Decision> decisions;
    private List<Sealing> sealings;
    private int next;

    @Setup
    public void load() {
        shipped = Shipped.load();
        policy = shipped.policies().get("futian");
        sealings = shipped.examples().stream()
                .map(e -> new Sealing(e.matter(), e.at(), policy, shipped.directory())).toList();
        decisions = shipped.examples().stream().map(this::decide).toList();
    }

    @Benchmark
    public Decision decide() {
        return decide(shipped.examples().get(turn()));
    }

    /** The part of it that is the trace: gathering, writing and hashing it; the rest is a decision without. */
    @Benchmark
    public byte[] traceAlone() {
        return sealings.get(turn()).trace();
    }

    /** The part of it that is writing canonical JSON and hashing, done without anything kept. */
    @Benchmark
    public String idAlone() {
        return DecisionId.of(decisions.get(turn()));
    }

    private Decision decide(Shipped.Asked asked) {
        return decider.decide(asked.matter(), asked.at(), policy, shipped.directory());
    }

    private int turn() {
        next = (next + 1) % shipped.examples().size();
        return next;
    }
}
