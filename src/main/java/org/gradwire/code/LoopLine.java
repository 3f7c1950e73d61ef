package org.gradwire.code;

import java.util.Optional;
import org.gradwire.circuit.PortRef;
import org.gradwire.pass.Step;
import org.gradwire.tensor.Tensor;
import org.gradwire.train.Stage;

/// A line of the loop over the examples.
///
/// @param isInside  whether it is done for each example
/// @param computes  what it computes of the pass of one example
/// @param parameter which of them it updates, counted from 1
public record LoopLine(String code, boolean isInside, Part part, Optional<CodeLine> computes, int parameter) {
    /// Which part of the whole a line belongs to.
    public enum Part {
        BEFORE,
        EACH,
        PASS,
        ADD,
        DIVIDE,
        UPDATE
    }

    static LoopLine of(Part part, String code) {
        return new LoopLine(code, part == Part.PASS || part == Part.ADD, part, Optional.empty(), 0);
    }

    LoopLine computing(CodeLine line) {
        return new LoopLine(code, isInside, part, Optional.of(line), parameter);
    }

    LoopLine of(int next) {
        return new LoopLine(code, isInside, part, computes, next);
    }

    /// Whether a person who is there is at this line.
    ///
    /// @param step the one that was just made
    boolean isAt(Stage stage, Optional<Step> step) {
        return switch (stage) {
            case Stage.Passing(int _) -> step.map(this::makes).orElse(part == Part.EACH);
            case Stage.Accumulated(int _) -> part == Part.ADD;
            case Stage.Divided() -> part == Part.DIVIDE;
            case Stage.Updated(int done) -> part == Part.UPDATE && parameter == done;
        };
    }

    /// Whether the line ends with this step, or the step is one on the way through the line.
    boolean makes(Step step) {
        return computes.filter(line -> switch (line) {
            case CodeLine.Source source -> false;
            case CodeLine.Seed seed -> step instanceof Step.Seed;
            case CodeLine.Forward forward -> isForward(step) && forward.inline().contains(step.node());
            case CodeLine.Backward backward -> switch (step) {
                case Step.BackwardWire back -> backward.wires().getLast().equals(back.wire());
                case Step.Accumulate sum -> backward.wires().getLast().equals(sum.wire());
                case Step.ForwardWire(PortRef _, var _, Tensor _) -> false;
                case Step.ForwardGate gate -> false;
                case Step.Seed seed -> false;
            };
        }).isPresent();
    }

    /// Whether a gradient passes through the line on its way to another node.
    boolean passes(Step step) {
        return computes.filter(line -> line instanceof CodeLine.Backward backward
                && step instanceof Step.BackwardWire back
                && backward.wires().contains(back.wire())).isPresent();
    }

    private static boolean isForward(Step step) {
        return step instanceof Step.ForwardWire || step instanceof Step.ForwardGate;
    }
}
