package org.gradwire.bench;

import java.util.List;
import org.gradwire.circuit.Circuit;
import org.gradwire.pass.Evaluator;
import org.gradwire.pass.Plan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// A warm pass, forward and backward, over random scalar circuits; see [RandomCircuit].
public class PassBenchmark {
    static final int GATES = 10_000;
    private static final int MANY = 1_000_000;

    /// A circuit ready to be evaluated again and again.
    public abstract static class Warm {
        private final Evaluator evaluator;

        Warm(int gates, List<String> mix) {
            Circuit circuit = RandomCircuit.of(gates, mix);
            evaluator = new Evaluator(Plan.of(circuit)).load(circuit);
        }

        void pass() {
            evaluator.forward();
            evaluator.backward();
        }
    }

    @State(Scope.Thread)
    public static class Fair extends Warm {
        public Fair() {
            super(GATES, RandomCircuit.FAIR);
        }
    }

    @State(Scope.Thread)
    public static class Arithmetic extends Warm {
        public Arithmetic() {
            super(GATES, RandomCircuit.ARITHMETIC);
        }
    }

    @State(Scope.Thread)
    public static class Many extends Warm {
        public Many() {
            super(MANY, RandomCircuit.FAIR);
        }
    }

    @Benchmark
    @OperationsPerInvocation(GATES)
    @Budget(name = "10,000 gates of a fair mix", atMost = 20, unit = Unit.NANOSECONDS, per = "gate")
    public void fair(Fair circuit) {
        circuit.pass();
    }

    @Benchmark
    @OperationsPerInvocation(GATES)
    @Budget(name = "10,000 gates, half add, half mul", atMost = 20, unit = Unit.NANOSECONDS, per = "gate")
    public void arithmetic(Arithmetic circuit) {
        circuit.pass();
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    @Budget(
            name = "1,000,000 gates of a fair mix",
            unit = Unit.NANOSECONDS,
            per = "gate",
            comparedTo = "fair",
            atMostTimes = 4)
    public void many(Many circuit) {
        circuit.pass();
    }
}
