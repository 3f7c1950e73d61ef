package org.gradwire.lesson;

import java.util.List;
import org.gradwire.text.Message;
import org.gradwire.tensor.Tensor;

/// What a step does, in formula, numbers and words.
///
/// @param kind     what kind of step it is
/// @param formula  LaTeX, with the names of the circuit
/// @param numbers  LaTeX, the same with the numbers put in
/// @param terms    the numbers by name, for a step that multiplies upstream and local
/// @param sentence in words
public record Explanation(Message kind, String formula, String numbers, List<Term> terms, Message sentence) {
    /// One number of a step.
    ///
    /// @param symbol LaTeX of what it is
    /// @param latex  LaTeX of the number
    public record Term(
            Message role, String symbol, Tensor number, String latex, boolean isGradient, boolean isResult) {}
}
