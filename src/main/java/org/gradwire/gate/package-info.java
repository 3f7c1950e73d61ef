/// The gates: what a circuit is built from, each one constant in one file.
///
/// A [org.gradwire.gate.Gate] holds everything that the program knows about one kind of operation:
/// symbol, ports, shape rule, forward rule, derivatives, formulas, Python form, words in both
/// languages, where it is not differentiable, and where a check samples it. The families
/// (`Sources`, `Arithmetic`, …) are enums; [org.gradwire.gate.Gates] lists them all. To add a gate,
/// add one constant to one family: palette, help, catalogue, files and tests follow.
///
/// Rules come in two kinds. An [org.gradwire.gate.Entrywise] rule computes one number from the
/// numbers at the same place of its inputs; its derivative is a *local gradient* that can be shown.
/// A [org.gradwire.gate.Whole] rule sees whole tensors; its derivative is a *pullback*.
@NullMarked
package org.gradwire.gate;

import org.jspecify.annotations.NullMarked;
