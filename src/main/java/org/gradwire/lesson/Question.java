package org.gradwire.lesson;

import java.util.Optional;
import java.util.OptionalInt;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.pass.Moment;

/// What a person wants explained: "where does this −0.53 come from?"
public sealed interface Question {
    /// The step that made a number.
    record AtStep(int position) implements Question {}

    /// The value of a source, which no step made.
    record Given(NodeId source) implements Question {}

    /// A gradient that is zero because no path leads from the node to the output.
    record NoPath(NodeId node) implements Question {}

    /// Where the value of a node comes from, if it is known by now.
    static Optional<Question> ofValue(Moment moment, NodeId node) {
        return moment.value(node).map(value -> at(moment.valueStep(node)).orElse(new Given(node)));
    }

    /// Where the gradient of a node comes from, as far as it is known by now.
    static Optional<Question> ofGradient(Moment moment, NodeId node) {
        return moment.gradient(node).map(gradient -> at(moment.gradientStep(node)).orElse(new NoPath(node)));
    }

    /// Where what came back along a wire comes from.
    static Optional<Question> ofContribution(Moment moment, PortRef wire) {
        return at(moment.contributionStep(wire));
    }

    private static Optional<Question> at(OptionalInt step) {
        return step.isPresent() ? Optional.of(new AtStep(step.getAsInt())) : Optional.empty();
    }
}
