package org.gradwire.code;

import java.util.Arrays;
import java.util.Optional;
import org.gradwire.gate.Arithmetic;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Linear;

/// The operators with two sides, and the gate of each where both sides are values of the circuit.
enum Operator {
    ADD(Arithmetic.ADD.gate()),
    SUBTRACT(Arithmetic.SUBTRACT.gate()),
    MULTIPLY(Arithmetic.MULTIPLY.gate()),
    DIVIDE(Arithmetic.DIVIDE.gate()),
    MATRIX_PRODUCT(Linear.MATMUL.gate()),
    POWER(Arithmetic.POW.gate());

    private final Gate gate;

    Operator(Gate gate) {
        this.gate = gate;
    }

    Gate gate() {
        return gate;
    }

    static Optional<Operator> of(Gate gate) {
        return Arrays.stream(values()).filter(operator -> operator.gate == gate).findFirst();
    }

    static Operator of(int token) {
        return switch (token) {
            case StagedLexer.PLUS -> ADD;
            case StagedLexer.MINUS -> SUBTRACT;
            case StagedLexer.STAR -> MULTIPLY;
            case StagedLexer.SLASH -> DIVIDE;
            case StagedLexer.AT -> MATRIX_PRODUCT;
            default -> throw new IllegalArgumentException("token " + token + " is no operator");
        };
    }

    /// Of `+=` and the others.
    static Operator ofAugment(String text) {
        return switch (text) {
            case "+=" -> ADD;
            case "-=" -> SUBTRACT;
            case "*=" -> MULTIPLY;
            case "/=" -> DIVIDE;
            default -> throw new IllegalArgumentException("'" + text + "' is no operator");
        };
    }

    double apply(double a, double b) {
        return switch (this) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case POWER -> Math.pow(a, b);
            case MATRIX_PRODUCT -> throw new IllegalStateException("@ takes no numbers");
        };
    }
}
