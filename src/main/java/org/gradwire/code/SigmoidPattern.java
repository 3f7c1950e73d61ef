package org.gradwire.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Recognizes `1 / (1 + exp(-u))`, written as one expression, as the sigmoid of `u`.
final class SigmoidPattern {
    private SigmoidPattern() {}

    /// `u`, if the first expression divided by the second is its sigmoid.
    static Optional<Expression> argument(Expression dividend, Expression divisor) {
        if (!isOne(dividend)
                || !(divisor instanceof Expression.Chain(Place at, Expression first, List<Expression.Link> rest))
                || rest.size() != 1
                || rest.getFirst().operator() != Operator.ADD) {
            return Optional.empty();
        }
        Expression second = rest.getFirst().operand();
        return isOne(first) ? ofExponential(second) : isOne(second) ? ofExponential(first) : Optional.empty();
    }

    private static boolean isOne(Expression expression) {
        return expression instanceof Expression.Numeral(Place at, double value) && value == 1;
    }

    private static Optional<Expression> ofExponential(Expression expression) {
        return expression instanceof Expression.Call(
                                Place at, String name, Optional<Expression> receiver, List<Expression.Argument> arguments)
                        && name.equals("exp")
                        && receiver.isEmpty()
                        && arguments.size() == 1
                        && arguments.getFirst().keyword().isEmpty()
                ? withoutMinus(arguments.getFirst().value())
                : Optional.empty();
    }

    /// `u` of `-u`, of `-1 * u`, and of `-v * w`, which is the same number as `-(v * w)`.
    private static Optional<Expression> withoutMinus(Expression expression) {
        return switch (expression) {
            case Expression.Negative(Place at, int minuses, Expression operand) ->
                Optional.of(minuses == 1 ? operand : new Expression.Negative(at, minuses - 1, operand));
            case Expression.Chain(Place at, Expression first, List<Expression.Link> rest)
                    when isProduct(rest) && first instanceof Expression.Negative(Place signed, int minuses, Expression one)
                            && minuses == 1 ->
                Optional.of(isOne(one) && rest.getFirst().operator() == Operator.MULTIPLY
                        ? product(at, rest.getFirst().operand(), rest.subList(1, rest.size()))
                        : product(at, one, rest));
            default -> Optional.empty();
        };
    }

    private static boolean isProduct(List<Expression.Link> rest) {
        return switch (rest.getFirst().operator()) {
            case MULTIPLY, DIVIDE, MATRIX_PRODUCT -> true;
            case ADD, SUBTRACT, POWER -> false;
        };
    }

    private static Expression product(Place at, Expression first, List<Expression.Link> rest) {
        return rest.isEmpty() ? first : new Expression.Chain(at, first, new ArrayList<>(rest));
    }
}
