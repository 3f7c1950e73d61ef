package org.gradwire.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.gradwire.circuit.Circuit;
import org.gradwire.pass.Evaluator;
import org.gradwire.pass.Plan;
import org.gradwire.train.Optimizer;

/// What a warm pass allocates, as this thread's own counter saw it over many passes.
final class Allocation implements Harness {
    private static final int WARM = 2_000;
    private static final int PASSES = 1_000;

    @Override
    public List<Row> rows(String part) {
        if (!Benchmarks.isAsked(this, part)) {
            return List.of();
        }
        Circuit circuit = RandomCircuit.of(PassBenchmark.GATES, RandomCircuit.FAIR);
        Evaluator evaluator = new Evaluator(Plan.of(circuit)).load(circuit);
        Runnable pass = () -> {
            evaluator.forward();
            evaluator.backward();
        };
        Net net = BatchBenchmark.small();
        Lecture lecture = Lecture.small(Optimizer.ADAM, BatchBenchmark.POINTS);
        return List.of(
                row("allocation of a warm pass, 10,000 gates, per pass", pass),
                row("allocation of a warm epoch, 2-8-8-8-1, per epoch", net::epoch),
                row("allocation of warm training, 2-8-8-8-1 Adam, per update", lecture::update));
    }

    private static Row row(String name, Runnable work) {
        allocated(work, WARM);
        return Row.of(name, allocated(work, PASSES) / (double) PASSES, 0, Unit.BYTES);
    }

    private static long allocated(Runnable work, int times) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long own = -threads.getCurrentThreadAllocatedBytes() + threads.getCurrentThreadAllocatedBytes();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return threads.getCurrentThreadAllocatedBytes() - before - own;
    }
}
