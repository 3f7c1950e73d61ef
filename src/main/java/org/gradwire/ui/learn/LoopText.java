package org.gradwire.ui.learn;

import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.code.LoopCode;
import org.gradwire.code.Vectorized;
import org.gradwire.pass.Trace;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.train.Examples;
import org.gradwire.train.Learning;

/// What the pane shows of a document: the loop, and the vectorized form with its pass.
///
/// @param vector a sentence where there is no such form
record LoopText(LoopCode loop, Outcome<Computed> vector) {
    static final int MOST_NODES = 300;
    /// Numbers of parameters times examples; more would hold up the window.
    private static final long MOST_WORK = 2_000_000;

    /// The vectorized form, computed.
    record Computed(Vectorized form, Trace trace) {}

    /// For the parameters that the circuit has.
    static Outcome<LoopText> of(Circuit circuit, Learning learning) {
        if (circuit.size() > MOST_NODES) {
            return Outcome.refused("loop.large", MOST_NODES);
        }
        return Examples.of(circuit, learning.data())
                .map(examples -> new LoopText(LoopCode.of(examples, learning.recipe()), vector(examples)));
    }

    private static Outcome<Computed> vector(Examples examples) {
        long numbers = examples.circuit().size();
        for (NodeId id : examples.parameters()) {
            numbers += examples.circuit().node(id).value().map(value -> value.count()).orElse(0);
        }
        if (numbers * examples.trainingCount() > MOST_WORK) {
            return new Outcome.Refused<>(Message.of("vector.large"));
        }
        return Vectorized.of(examples.circuit(), examples).then(form -> {
            Trace trace = Trace.of(form.circuit());
            Optional<Message> problem = trace.outputProblem();
            return problem.<Outcome<Computed>>map(Outcome.Refused::new).orElseGet(() -> Outcome.done(new Computed(form, trace)));
        });
    }
}
