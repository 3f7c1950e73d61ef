package org.gradwire.bench;

import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.pass.Trace;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// A wire in the middle of 10,000 gates is put elsewhere, back and forth, so that no plan serves twice.
///
/// A circuit remembers the order that the search for cycles found, so the first row is without that: it counts
/// less than it did before circuits remembered. The second counts everything, each time with a new circuit.
@State(Scope.Thread)
public class EditBenchmark {
    private final Circuit first = RandomCircuit.of(PassBenchmark.GATES, RandomCircuit.FAIR);
    private final Node here;
    private final Node there;
    private final Circuit second;
    private Circuit circuit = first;
    private Trace trace;

    public EditBenchmark() {
        here = first.nodes().stream()
                .skip(first.size() / 2)
                .filter(node -> node.gate().id().equals("mul"))
                .findFirst()
                .orElseThrow();
        there = here.withInput(1, Optional.of(new NodeId(here.inputs().get(1).orElseThrow().number() == 1 ? 2 : 1)));
        second = first.replace(there).orThrow();
        trace = Trace.of(first);
    }

    @Benchmark
    @Budget(name = "an edit at 10,000 gates: plan rebuilt and evaluated", atMost = 5, unit = Unit.MILLISECONDS, per = "edit")
    public Trace rebuild() {
        trace = trace.again(trace.circuit() == first ? second : first);
        return trace;
    }

    @Benchmark
    @Budget(name = "    the same with the edit itself, which looks for cycles", unit = Unit.MILLISECONDS, per = "edit")
    public Trace edit() {
        circuit = circuit.replace(circuit.node(here.id()) == here ? there : here).orThrow();
        trace = trace.again(circuit);
        return trace;
    }
}
