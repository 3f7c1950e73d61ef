package org.gradwire.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What the library's tanh costs: no circuit that uses it can be faster.
@State(Scope.Thread)
public class TanhBenchmark {
    private static final int ENTRIES = 1_000;

    private final double[] entries = new Random(7).doubles(ENTRIES, -3, 3).toArray();
    private final double[] results = new double[ENTRIES];

    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    @Budget(name = "tanh of a row of numbers", atMost = 100, unit = TimeUnit.NANOSECONDS, per = "number")
    public double[] tanh() {
        for (int i = 0; i < ENTRIES; i++) {
            results[i] = Math.tanh(entries[i]);
        }
        return results;
    }
}
