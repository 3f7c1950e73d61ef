package org.gradwire.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Activations;
import org.gradwire.gate.Arithmetic;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Linear;
import org.gradwire.gate.Settings;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Tensor;

/// Decides which gates an expression means and adds them, operands before what uses them.
final class Meaning {
    private final Assembly assembly;
    private final Limits limits;
    private final Calls calls;

    Meaning(Assembly assembly, Limits limits) {
        this.assembly = assembly;
        this.limits = limits;
        this.calls = new Calls(assembly, this);
    }

    Term of(Expression expression) {
        return switch (expression) {
            case Expression.Numeral(Place at, double value) -> new Term.Literal(Tensor.scalar(value), false);
            case Expression.Name(Place at, String name) ->
                name.equals("None") && !assembly.knows(name)
                        ? new Term.Nothing()
                        : new Term.Value(assembly.meaning(at, name));
            case Expression.Items(Place at, List<Expression> items) -> list(at, items);
            case Expression.Negative(Place at, int minuses, Expression operand) -> negative(at, minuses, of(operand));
            case Expression.Chain(Place at, Expression first, List<Expression.Link> rest) -> chain(at, first, rest);
            case Expression.Power(Place at, Expression base, Expression exponent) ->
                join(at, Operator.POWER, of(base), of(exponent));
            case Expression.Transposed(Place at, Expression operand) ->
                gate(at, Linear.TRANSPOSE.gate(), Settings.NONE, of(operand));
            case Expression.Entry(Place at, Expression operand, List<Expression> index) -> {
                Term value = of(operand);
                List<Term> numbers = index.stream().map(this::of).toList();
                Settings settings = calls.param(
                        at, Linear.PICK.gate().params().getFirst(), Settings.NONE, list(at, numbers, index));
                yield gate(at, Linear.PICK.gate(), settings, value);
            }
            case Expression.Call call -> calls.of(call);
        };
    }

    private Term list(Place at, List<Expression> items) {
        List<Term> terms = new ArrayList<>(items.size());
        items.forEach(item -> terms.add(of(item)));
        return list(at, terms, items);
    }

    private Term list(Place at, List<Term> terms, List<Expression> items) {
        List<Tensor> numbers = new ArrayList<>(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            switch (terms.get(i)) {
                case Term.Literal(Tensor value, boolean fixed) when !fixed -> numbers.add(value);
                case Term.Literal literal -> {}
                case Term.Value value -> {}
                case Term.Several several -> throw Refusal.of(items.get(i).at(), "code.list.values");
                case Term.Nothing nothing -> throw Refusal.of(items.get(i).at(), "code.nothing");
            }
        }
        return numbers.size() == terms.size()
                ? new Term.Literal(Literals.stack(at, numbers, limits), false)
                : new Term.Several(terms);
    }

    private Term negative(Place at, int minuses, Term operand) {
        if (operand instanceof Term.Literal(Tensor value, boolean fixed) && !fixed) {
            return new Term.Literal(minuses % 2 == 0 ? value : value.map(x -> -x), false);
        }
        Term term = operand;
        for (int i = 0; i < minuses; i++) {
            term = gate(at, Arithmetic.NEGATE.gate(), Settings.NONE, term);
        }
        return term;
    }

    private Term chain(Place at, Expression first, List<Expression.Link> rest) {
        Expression.Link second = rest.getFirst();
        Optional<Expression> sigmoid = second.operator() == Operator.DIVIDE
                ? SigmoidPattern.argument(first, second.operand())
                : Optional.empty();
        Term left = sigmoid.isPresent()
                ? gate(at, Activations.SIGMOID.gate(), Settings.NONE, of(sigmoid.get()))
                : join(second.at(), second.operator(), of(first), of(second.operand()));
        for (Expression.Link link : rest.subList(1, rest.size())) {
            left = join(link.at(), link.operator(), left, of(link.operand()));
        }
        return left;
    }

    /// Two operands: both numbers, one number that becomes part of a gate, or two values.
    Term join(Place at, Operator operator, Term a, Term b) {
        if (a instanceof Term.Literal(Tensor x, boolean fixedX)
                && b instanceof Term.Literal(Tensor y, boolean fixedY)
                && !fixedX
                && !fixedY) {
            Optional<Tensor> folded = Literals.fold(at, operator, x, y);
            if (folded.isPresent()) {
                return new Term.Literal(folded.get(), false);
            }
        }
        Gate gate = operator.gate();
        Optional<Double> left = a.number().filter(value -> Absorption.takes(gate, 0, value));
        Optional<Double> right = b.number().filter(value -> Absorption.takes(gate, 1, value));
        if (right.isPresent()) {
            return absorbRight(at, operator, a, right.get());
        }
        if (left.isPresent()) {
            return absorbLeft(at, operator, left.get(), b);
        }
        NodeId first = value(at, a);
        return new Term.Value(assembly.add(at, gate, Settings.NONE, List.of(first, value(at, b))));
    }

    private Term absorbRight(Place at, Operator operator, Term x, double number) {
        return switch (operator) {
            case ADD -> gate(at, Arithmetic.SHIFT.gate(), Settings.of("offset", number), x);
            case SUBTRACT -> gate(at, Arithmetic.SHIFT.gate(), Settings.of("offset", -number), x);
            case MULTIPLY -> gate(at, Arithmetic.SCALE.gate(), Settings.of("factor", number), x);
            case DIVIDE -> gate(at, Arithmetic.SCALE.gate(), Settings.of("factor", 1 / number), x);
            case POWER ->
                number == 2
                        ? gate(at, Arithmetic.SQUARE.gate(), Settings.NONE, x)
                        : gate(at, Arithmetic.POWER_OF.gate(), Settings.of("exponent", number), x);
            case MATRIX_PRODUCT -> throw new IllegalStateException("@ absorbs nothing");
        };
    }

    /// `c - x` is the negative of x, shifted by c: two gates that a person can point at.
    private Term absorbLeft(Place at, Operator operator, double number, Term x) {
        return switch (operator) {
            case ADD -> gate(at, Arithmetic.SHIFT.gate(), Settings.of("offset", number), x);
            case SUBTRACT ->
                gate(at, Arithmetic.SHIFT.gate(), Settings.of("offset", number),
                        gate(at, Arithmetic.NEGATE.gate(), Settings.NONE, x));
            case MULTIPLY -> gate(at, Arithmetic.SCALE.gate(), Settings.of("factor", number), x);
            case DIVIDE -> gate(at, Arithmetic.RECIPROCAL.gate(), Settings.NONE, x);
            case POWER, MATRIX_PRODUCT -> throw new IllegalStateException(operator + " absorbs nothing at its left");
        };
    }

    Term gate(Place at, Gate gate, Settings settings, Term operand) {
        return new Term.Value(assembly.add(at, gate, settings, List.of(value(at, operand))));
    }

    /// The node of a term; numbers that nothing absorbed become a constant.
    NodeId value(Place at, Term term) {
        return switch (term) {
            case Term.Value(NodeId node) -> node;
            case Term.Literal(Tensor value, boolean fixed) ->
                assembly.source(at, Sources.CONSTANT, Optional.of(value));
            case Term.Several several -> throw Refusal.of(at, "code.list.values");
            case Term.Nothing nothing -> throw Refusal.of(at, "code.nothing");
        };
    }
}
