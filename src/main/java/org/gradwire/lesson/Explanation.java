package org.gradwire.lesson;

import java.util.List;
import java.util.Optional;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;

/// What a step does, in formula, numbers and words.
///
/// @param kind     what kind of step it is
/// @param formula  with the names of the circuit
/// @param numbers  the same with the numbers put in
/// @param terms    the numbers by name, for a step that combines two into a third
/// @param memory   what the gate keeps from the forward pass for the backward pass, for steps of a gate
/// @param sentence in words
/// @param remark   what is odd about the gate
/// @param plot     for gates of one input
public record Explanation(
        Message kind,
        Formula formula,
        Formula numbers,
        List<Term> terms,
        Optional<Memory> memory,
        Message sentence,
        Optional<Remark> remark,
        Optional<GatePlot> plot) {
    /// One number of a step.
    ///
    /// @param symbol LaTeX of what it is; may be empty
    /// @param latex  LaTeX of the number
    public record Term(
            Message role, String symbol, Tensor number, String latex, boolean isGradient, boolean isResult) {}

    /// @param kept what is kept, with its numbers; nothing where the derivative reads no number
    public record Memory(Message words, Formula kept) {}

    static Explanation of(Message kind, Formula formula, Formula numbers, Message sentence) {
        return new Explanation(
                kind, formula, numbers, List.of(), Optional.empty(), sentence, Optional.empty(), Optional.empty());
    }

    Explanation withTerms(List<Term> next) {
        return new Explanation(kind, formula, numbers, next, memory, sentence, remark, plot);
    }

    /// With what belongs to the gate that the step goes through.
    Explanation withGate(Memory kept, Optional<Remark> odd, Optional<GatePlot> curve) {
        return new Explanation(kind, formula, numbers, terms, Optional.of(kept), sentence, odd, curve);
    }

    Explanation withRemark(Optional<Remark> odd) {
        return new Explanation(kind, formula, numbers, terms, memory, sentence, odd, plot);
    }
}
