package org.gradwire.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.gradwire.circuit.Circuit;
import org.gradwire.pass.BarePass;
import org.gradwire.pass.Evaluator;
import org.gradwire.pass.Plan;

/// What it costs that every contribution is kept, which is all that stepping needs of a pass.
///
/// There is no pass that records and one that does not: the evaluator always keeps contributions.
/// So it is compared with a [BarePass], which exists only here. Both take turns, so that what
/// else the machine does meets both.
final class Recording implements Harness {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int TURNS = 120;
    private static final int WARM_TURNS = 40;
    private static final int PASSES = 50;

    @Override
    public List<Row> rows(String part) {
        if (!Benchmarks.isAsked(this, part)) {
            return List.of();
        }
        Circuit circuit = RandomCircuit.of(PassBenchmark.GATES, RandomCircuit.FAIR);
        Plan plan = Plan.of(circuit);
        Evaluator recording = new Evaluator(plan).load(circuit);
        BarePass bare = new BarePass(plan, circuit);
        double[] recorded = new double[TURNS];
        double[] plain = new double[TURNS];
        double[] indexed = new double[TURNS];
        for (int turn = -WARM_TURNS; turn < TURNS; turn++) {
            int at = Math.max(0, turn);
            recorded[at] = nanoseconds(() -> {
                recording.forward();
                recording.backward();
            });
            plain[at] = nanoseconds(bare::run);
            indexed[at] = nanoseconds(() -> BarePass.indexSteps(plan));
        }
        double perGate = 1.0 / PassBenchmark.GATES;
        return List.of(
                Row.of(
                        "a pass that keeps what stepping needs, compared to a bare pass",
                        Medians.median(recorded) / Medians.median(plain), 1.3, Unit.TIMES),
                Row.of("    the bare pass, per gate", Medians.median(plain) * perGate, Double.POSITIVE_INFINITY, Unit.NANOSECONDS),
                Row.of(
                        "    numbering the steps, once for a plan, per gate",
                        Medians.median(indexed) * perGate, Double.POSITIVE_INFINITY, Unit.NANOSECONDS));
    }

    private static double nanoseconds(Runnable pass) {
        long before = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < PASSES; i++) {
            pass.run();
        }
        return (THREADS.getCurrentThreadCpuTime() - before) / (double) PASSES;
    }
}
