package org.fengqiao.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Both tables asked once, by this engine and by a peer. Before anything is measured all answers are compared. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PeerBenchmark {

    private PeerAnswer fengqiao;
    private PeerAnswer camunda;
    private List<PeerCase> cases;
    private int next;

    @Setup
    public void load() {
        FengqiaoPeer own = new FengqiaoPeer();
        cases = own.tables().cases();
        fengqiao = own;
        camunda = new CamundaPeer(own.tables());
        for (PeerCase each : cases.subList(0, 100)) {
            each.mustEqual(fengqiao.answer(each));
            each.mustEqual(camunda.answer(each));
        }
    }

    @Benchmark
    public PeerCase fengqiao() {
        return fengqiao.answer(next());
    }

    @Benchmark
    public PeerCase camunda() {
        return camunda.answer(next());
    }

    private PeerCase next() {
        next = (next + 1) % cases.size();
        return cases.get(next);
    }
}
