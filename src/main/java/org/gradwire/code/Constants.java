package org.gradwire.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Sources;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;

/// Works out what is written with functions of numbers alone, such as `sqrt(2)`: as a circuit, by the one evaluator.
final class Constants {
    private final Assembly assembly;
    private final Limits limits;

    /// @param assembly empty so far
    Constants(Assembly assembly, Limits limits) {
        this.assembly = assembly;
        this.limits = limits;
    }

    /// Lets the letters mean the number, as they do in any formula.
    void know(Place at) {
        assembly.bind("pi", assembly.source(at, Sources.CONSTANT, Optional.of(Tensor.scalar(Math.PI))));
    }

    /// The numbers, or nothing if a name without one takes part.
    Optional<Tensor> value(Place at, Term term) {
        return switch (term) {
            case Term.Literal(Tensor value, boolean fixed) -> Optional.of(value);
            case Term.Value(NodeId node) -> Trace.of(assembly.circuit()).value(node).map(value -> finite(at, value));
            case Term.Several(List<Term> parts) -> {
                List<Tensor> values = new ArrayList<>();
                parts.forEach(part -> value(at, part).ifPresent(values::add));
                yield values.size() == parts.size() ? Optional.of(Literals.stack(at, values, limits)) : Optional.empty();
            }
            case Term.Nothing nothing -> Optional.empty();
        };
    }

    private static Tensor finite(Place at, Tensor value) {
        if (!value.isFinite()) {
            throw Refusal.of(at, "code.number.infinite", value);
        }
        return value;
    }
}
