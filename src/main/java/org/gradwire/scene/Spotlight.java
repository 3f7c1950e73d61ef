package org.gradwire.scene;

import java.util.Optional;
import java.util.OptionalInt;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.lesson.Question;
import org.gradwire.pass.Moment;
import org.gradwire.pass.Step;
import org.gradwire.tensor.Tensor;

/// What the current step is about.
///
/// @param sums      whether the gradient that comes back along a wire is, for now, all that its node has
/// @param given     a source whose value is meant, though no step made it
/// @param unreached a node whose zero gradient is meant, though no step brought it
record Spotlight(Optional<Step> step, boolean sums, Optional<NodeId> given, Optional<NodeId> unreached) {
    /// On the step that was just made.
    static final Spotlight OFF = new Spotlight(Optional.empty(), false, Optional.empty(), Optional.empty());

    static Spotlight on(Moment moment) {
        return at(moment.position(), moment);
    }

    static Spotlight on(Question question, Moment moment) {
        return switch (question) {
            case Question.AtStep(int position) -> at(position, moment);
            case Question.Given(NodeId source) -> new Spotlight(Optional.empty(), false, Optional.of(source), Optional.empty());
            case Question.NoPath(NodeId node) -> new Spotlight(Optional.empty(), false, Optional.empty(), Optional.of(node));
        };
    }

    private static Spotlight at(int position, Moment moment) {
        Optional<Step> step = moment.trace().at(position).step();
        boolean sums = step.isPresent()
                && step.get() instanceof Step.BackwardWire back
                && moment.gradientStep(back.from()).equals(OptionalInt.of(position));
        return new Spotlight(step, sums, Optional.empty(), Optional.empty());
    }

    Optional<ColorRole> wire(PortRef wire) {
        return step.flatMap(now -> switch (now) {
            case Step.ForwardWire(PortRef at, NodeId from, Tensor v) -> lit(at.equals(wire), ColorRole.VALUE);
            case Step.BackwardWire back -> lit(back.wire().equals(wire), ColorRole.GRADIENT);
            case Step.Accumulate sum -> lit(sum.wire().equals(wire), ColorRole.GRADIENT);
            case Step.ForwardGate gate -> Optional.empty();
            case Step.Seed seed -> Optional.empty();
        });
    }

    private static Optional<ColorRole> lit(boolean is, ColorRole color) {
        return is ? Optional.of(color) : Optional.empty();
    }

    Optional<ColorRole> gate(NodeId node) {
        return step.filter(now -> now.node().equals(node)).flatMap(now -> switch (now) {
            case Step.ForwardGate gate -> Optional.of(ColorRole.VALUE);
            case Step.ForwardWire wire -> Optional.empty();
            case Step.Seed seed -> Optional.of(ColorRole.GRADIENT);
            case Step.BackwardWire wire -> Optional.of(ColorRole.GRADIENT);
            case Step.Accumulate sum -> Optional.of(ColorRole.GRADIENT);
        });
    }

    boolean litValue(NodeId node) {
        return given.equals(Optional.of(node))
                || step.filter(now -> now instanceof Step.ForwardGate && now.node().equals(node)).isPresent();
    }

    boolean litGradient(NodeId node) {
        return unreached.equals(Optional.of(node)) || step.filter(now -> switch (now) {
                    case Step.Seed seed -> seed.node().equals(node);
                    case Step.Accumulate sum -> sum.node().equals(node);
                    case Step.BackwardWire back -> sums && back.from().equals(node);
                    case Step.ForwardGate gate -> false;
                    case Step.ForwardWire wire -> false;
                })
                .isPresent();
    }

    boolean litContribution(PortRef wire) {
        return wire(wire).filter(color -> color == ColorRole.GRADIENT).isPresent();
    }
}
