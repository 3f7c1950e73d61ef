package org.gradwire.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.gradwire.circuit.Circuit;
import org.gradwire.pass.Evaluator;
import org.gradwire.pass.Plan;

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
        allocated(evaluator, WARM);
        double bytes = allocated(evaluator, PASSES) / (double) PASSES;
        return List.of(Row.of("allocation of a warm pass, 10,000 gates, per pass", bytes, 0, Unit.BYTES));
    }

    private static long allocated(Evaluator evaluator, int passes) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long own = -threads.getCurrentThreadAllocatedBytes() + threads.getCurrentThreadAllocatedBytes();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < passes; i++) {
            evaluator.forward();
            evaluator.backward();
        }
        return threads.getCurrentThreadAllocatedBytes() - before - own;
    }
}
