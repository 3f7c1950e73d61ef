package org.gradwire.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Activations;
import org.gradwire.gate.Arithmetic;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Linear;
import org.gradwire.gate.Param;
import org.gradwire.gate.Selection;
import org.gradwire.gate.Settings;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;

/// Function calls: inputs first, then parameters, in the order in which the gate declares them, or by keyword.
final class Calls {
    /// Make a value of numbers, and a vector of values.
    private static final Set<String> ARRAYS = Set.of("array", "asarray", "tensor", "float", "float64");
    /// Change shapes only so that NumPy is content; gates broadcast by themselves.
    private static final Set<String> TRANSPARENT = Set.of("atleast_1d", "broadcast_arrays");
    /// What the libraries call parameters.
    private static final Map<String, String> KEYWORDS =
            Map.of("dim", "axis", "negative_slope", "slope", "theta", "threshold", "newshape", "shape");

    private final Assembly assembly;
    private final Meaning meaning;

    Calls(Assembly assembly, Meaning meaning) {
        this.assembly = assembly;
        this.meaning = meaning;
    }

    Term of(Expression.Call call) {
        Place at = call.at();
        String name = FunctionNames.lastPart(call.name());
        boolean array = ARRAYS.contains(name) || TRANSPARENT.contains(name);
        Gate gate = array
                ? Linear.CONCATENATE.gate()
                : assembly.scope().function(call.name())
                        .or(() -> FunctionNames.gate(call.name()))
                        .orElseThrow(() -> unknown(call));
        List<Term> positional = new ArrayList<>();
        Settings settings = gate.initialSettings();
        call.receiver().ifPresent(receiver -> positional.add(meaning.of(receiver)));
        for (Expression.Argument argument : call.arguments()) {
            if (argument.keyword().isEmpty()) {
                positional.add(meaning.of(argument.value()));
            } else {
                String keyword = KEYWORDS.getOrDefault(argument.keyword().get(), argument.keyword().get());
                Param param = gate.param(keyword)
                        .orElseThrow(() -> Refusal.of(
                                argument.at(), "code.keyword", argument.keyword().get(), call.name()));
                settings = param(argument.at(), param, settings, meaning.of(argument.value()));
            }
        }
        return array ? array(at, name, positional) : gate(at, call.name(), gate, positional, settings);
    }

    /// Whether a name is read as a function of the program, so that no own gate may have it.
    static boolean isTaken(String name) {
        return ARRAYS.contains(name) || TRANSPARENT.contains(name) || FunctionNames.gate(name).isPresent();
    }

    private static Refusal unknown(Expression.Call call) {
        return FunctionNames.nearest(call.name())
                .map(near -> Refusal.of(call.at(), "code.function.near", call.name(), near))
                .orElseGet(() -> Refusal.of(call.at(), "code.function.unknown", call.name()));
    }

    private Term array(Place at, String name, List<Term> terms) {
        if (name.equals("broadcast_arrays")) {
            return new Term.Several(terms);
        }
        if (terms.size() != 1) {
            throw Refusal.of(at, "code.arguments", name, 1, terms.size());
        }
        return switch (terms.getFirst()) {
            case Term.Literal(Tensor value, boolean fixed) -> new Term.Literal(value, true);
            case Term.Several(List<Term> parts) -> new Term.Value(
                    assembly.add(at, Linear.CONCATENATE.gate(), Settings.NONE, nodes(at, parts)));
            case Term.Value value -> value;
            case Term.Nothing nothing -> nothing;
        };
    }

    private Term gate(Place at, String name, Gate gate, List<Term> terms, Settings settings) {
        Optional<Operator> operator = Operator.of(gate);
        boolean listed = !terms.isEmpty() && terms.getFirst() instanceof Term.Several;
        if (gate == Linear.SUM.gate() && listed) {
            return variadic(at, name, Arithmetic.ADD.gate(), terms, settings);
        }
        if (gate == Linear.DOT.gate()) {
            return dot(at, name, terms);
        }
        if (operator.isPresent() && terms.size() == 2 && !listed) {
            return powerByName(gate, terms)
                    .map(exponent -> meaning.gate(
                            at, Arithmetic.POWER_OF.gate(), Settings.of("exponent", exponent), terms.getFirst()))
                    .orElseGet(() -> meaning.join(at, operator.get(), terms.getFirst(), terms.getLast()));
        }
        if (gate == Selection.MAX.gate() && terms.size() == 2) {
            for (int zero = 0; zero < 2; zero++) {
                if (terms.get(zero).number().filter(value -> value == 0).isPresent()) {
                    return meaning.gate(at, Activations.RELU.gate(), Settings.NONE, terms.get(1 - zero));
                }
            }
        }
        return gate.variadic()
                ? variadic(at, name, gate, terms, settings)
                : fixed(at, name, gate, terms, settings);
    }

    /// `pow(x, 2)` keeps the exponent as a parameter where `x**2` is a square.
    private static Optional<Double> powerByName(Gate gate, List<Term> terms) {
        return gate == Arithmetic.POW.gate() ? terms.getLast().number() : Optional.empty();
    }

    /// NumPy's `dot` is the dot product of two vectors and else the matrix product; `vdot` is only the former.
    private Term dot(Place at, String name, List<Term> terms) {
        Gate dot = Linear.DOT.gate();
        if (terms.size() != 2) {
            throw Refusal.of(at, "code.arguments", name, 2, terms.size());
        }
        List<NodeId> inputs = nodes(at, terms);
        boolean vectors = inputs.stream()
                .allMatch(input -> assembly.shape(input).map(Shape::rank).orElse(-1) == 1);
        Gate gate = vectors || !FunctionNames.lastPart(name).equals("dot") ? dot : Linear.MATMUL.gate();
        return new Term.Value(assembly.add(at, gate, Settings.NONE, inputs));
    }

    private Term variadic(Place at, String name, Gate gate, List<Term> terms, Settings settings) {
        boolean listed = terms.size() == 1 + (gate.params().isEmpty() ? 0 : Math.min(terms.size() - 1, 1))
                && terms.getFirst() instanceof Term.Several;
        List<Term> inputs = listed && terms.getFirst() instanceof Term.Several(List<Term> parts) ? parts : terms;
        Settings all = listed && terms.size() == 2 ? param(at, gate.params().getFirst(), settings, terms.getLast()) : settings;
        if (terms.size() == 1
                && terms.getFirst() instanceof Term.Literal(Tensor value, boolean fixed)
                && value.shape().rank() == 1) {
            inputs = numbers(value);
        } else if (!listed && terms.size() < 2) {
            throw Refusal.of(at, "code.arguments.two", name, terms.size());
        }
        return new Term.Value(assembly.add(at, gate, all, nodes(at, inputs)));
    }

    private static List<Term> numbers(Tensor vector) {
        return IntStream.range(0, vector.count())
                .<Term>mapToObj(i -> new Term.Literal(Tensor.scalar(vector.at(i)), false))
                .toList();
    }

    private Term fixed(Place at, String name, Gate gate, List<Term> terms, Settings settings) {
        int inputs = gate.ports().size();
        List<Param> params = gate.params();
        if (terms.size() < inputs) {
            throw Refusal.of(at, "code.arguments", name, inputs, terms.size());
        }
        List<Term> rest = terms.subList(inputs, terms.size());
        Settings all = settings;
        if (params.size() == 1 && params.getFirst().kind() == Param.Kind.INTEGERS && rest.size() > 1) {
            all = param(at, params.getFirst(), all, integers(at, name, rest));
        } else if (rest.size() > params.size()) {
            throw Refusal.of(at, "code.arguments", name, inputs + params.size(), terms.size());
        } else {
            for (int i = 0; i < rest.size(); i++) {
                all = param(at, params.get(i), all, rest.get(i));
            }
        }
        return new Term.Value(assembly.add(at, gate, all, nodes(at, terms.subList(0, inputs))));
    }

    /// `reshape(x, 2, 3)` as well as `reshape(x, [2, 3])`.
    private static Term integers(Place at, String name, List<Term> terms) {
        double[] numbers = terms.stream()
                .mapToDouble(term -> term.number().orElseThrow(() -> Refusal.of(at, "code.param.value", name)))
                .toArray();
        return new Term.Literal(Tensor.vector(numbers), false);
    }

    /// The settings with one parameter given; it must be a number or a list, for parameters are no inputs.
    Settings param(Place at, Param param, Settings settings, Term value) {
        return switch (value) {
            case Term.Literal(Tensor number, boolean fixed) ->
                switch (param.accept(number)) {
                    case Outcome.Done<Tensor>(Tensor taken) -> settings.with(param.name(), taken);
                    case Outcome.Refused<Tensor>(var why) -> throw new Refusal(at, why);
                };
            case Term.Nothing nothing -> settings.without(param.name());
            case Term.Value node -> throw Refusal.of(at, "code.param.value", param.name());
            case Term.Several several -> throw Refusal.of(at, "code.param.value", param.name());
        };
    }

    private List<NodeId> nodes(Place at, List<Term> terms) {
        return terms.stream().map(term -> meaning.value(at, term)).toList();
    }
}
