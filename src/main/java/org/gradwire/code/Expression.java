package org.gradwire.code;

import java.util.List;
import java.util.Optional;

/// What stands at the right of an assignment, before it is known which gates it means.
sealed interface Expression {
    Place at();

    record Numeral(Place at, double value) implements Expression {}

    record Name(Place at, String name) implements Expression {}

    /// A list in brackets, or values in parentheses with commas between.
    record Items(Place at, List<Expression> items) implements Expression {}

    /// One minus or more; several are counted, so that a row of them is no deeper than one.
    record Negative(Place at, int minuses, Expression operand) implements Expression {}

    /// A sum or a product, taken from left to right as Python does.
    record Chain(Place at, Expression first, List<Link> rest) implements Expression {}

    record Link(Place at, Operator operator, Expression operand) {}

    record Power(Place at, Expression base, Expression exponent) implements Expression {}

    record Transposed(Place at, Expression operand) implements Expression {}

    record Entry(Place at, Expression operand, List<Expression> index) implements Expression {}

    /// @param name     without `math.`, `np.` and the like; `linalg.norm` keeps its dot
    /// @param receiver what stands before the dot of a method
    record Call(Place at, String name, Optional<Expression> receiver, List<Argument> arguments) implements Expression {}

    record Argument(Place at, Optional<String> keyword, Expression value) {}
}
