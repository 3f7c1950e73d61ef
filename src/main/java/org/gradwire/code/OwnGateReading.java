package org.gradwire.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gradwire.circuit.Limits;
import org.gradwire.gate.Definition;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Gates;
import org.gradwire.gate.OwnGate;
import org.gradwire.gate.Program;
import org.gradwire.text.Message;
import org.gradwire.text.VariableName;

/// What a definition comes to: a gate, or all that is wrong with it.
///
/// @param draft the gate as far as it can be read, so that what is right can be shown and checked while the rest
///              is typed: a derivative that cannot be read is not a number. Nothing if the inputs or the forward
///              code cannot be read
public record OwnGateReading(Definition definition, List<Complaint> complaints, Optional<Gate> draft) {
    /// Which part of a definition.
    public enum Part {
        NAME,
        INPUTS,
        FORWARD,
        DERIVATIVE
    }

    /// @param port of a derivative, else 0
    public record Complaint(Part part, int port, CodeProblem problem) {}

    public OwnGateReading {
        complaints = List.copyOf(complaints);
    }

    /// Nothing in a definition makes this throw, and nothing in it is run.
    public static OwnGateReading of(Definition definition, Limits limits) {
        List<Complaint> complaints = new ArrayList<>();
        nameComplaint(definition.name()).ifPresent(what -> complaints.add(complaint(Part.NAME, what, definition.name())));
        Optional<Message> inputs = inputsComplaint(definition.ports());
        if (inputs.isPresent()) {
            complaints.add(complaint(Part.INPUTS, inputs.get(), String.join(", ", definition.ports())));
            return new OwnGateReading(definition, complaints, Optional.empty());
        }
        GateCode code = new GateCode(definition, limits);
        List<String> ports = definition.ports();
        Optional<GateCode.Found> found = attempt(Part.FORWARD, 0, definition.forward(), complaints, code::forward);
        if (found.isEmpty()) {
            return new OwnGateReading(definition, complaints, Optional.empty());
        }
        GateCompiler.Compiled forward = GateCompiler.compile(ports, found.get());
        List<OwnGate.Local> locals = new ArrayList<>();
        for (int i = 0; i < ports.size(); i++) {
            int port = i;
            Optional<GateCompiler.Compiled> compiled = attempt(
                    Part.DERIVATIVE, port, definition.derivatives().get(port), complaints,
                    () -> GateCompiler.compile(ports, code.derivative(port, found.get())));
            locals.add(local(definition, port, compiled));
        }
        String latex = forward.latex().orElse(call(VariableName.of(definition.name()).latex(), ports.size()));
        Definition shown = definition.name().isBlank()
                ? new Definition("?", ports, definition.forward(), definition.derivatives())
                : definition;
        return new OwnGateReading(definition, complaints, Optional.of(OwnGate.of(shown, latex, forward.program(), locals)));
    }

    /// The gate, if nothing is wrong.
    public Optional<Gate> gate() {
        return complaints.isEmpty() ? draft : Optional.empty();
    }

    public Optional<Complaint> complaint(Part part, int port) {
        return complaints.stream().filter(complaint -> complaint.part() == part && complaint.port() == port).findFirst();
    }

    private static OwnGate.Local local(Definition definition, int port, Optional<GateCompiler.Compiled> compiled) {
        if (compiled.isEmpty()) {
            Program.Builder nothing = new Program.Builder(definition.ports().size());
            return new OwnGate.Local("?", "math.nan", nothing.build(nothing.constant(Double.NaN)), List.of());
        }
        String input = definition.ports().get(port);
        String name = "\\frac{\\partial " + VariableName.of(definition.name()).latex() + "}{\\partial " + VariableName.of(input).latex() + "}";
        return new OwnGate.Local(
                compiled.get().latex().orElse(call(name, definition.ports().size())),
                compiled.get().python().orElse(definition.name() + "_d" + input + call("", definition.ports().size())),
                compiled.get().program(),
                compiled.get().reads());
    }

    /// What stands for a formula that would be too long.
    private static String call(String name, int inputs) {
        List<String> places = new ArrayList<>();
        for (int i = 1; i <= inputs; i++) {
            places.add("#" + i);
        }
        return name + "(" + String.join(", ", places) + ")";
    }

    private static <T> Optional<T> attempt(
            Part part, int port, String text, List<Complaint> complaints, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Refusal refusal) {
            complaints.add(new Complaint(part, port, CodeProblem.at(refusal.place(), refusal.what(), text)));
            return Optional.empty();
        }
    }

    private static Complaint complaint(Part part, Message what, String text) {
        return new Complaint(part, 0, CodeProblem.at(Place.START, what, text));
    }

    private static Optional<Message> nameComplaint(String name) {
        if (name.isBlank()) {
            return Optional.of(Message.of("own.name.empty"));
        }
        if (name.length() > Definition.LONGEST_NAME) {
            return Optional.of(Message.of("own.name.long", Definition.LONGEST_NAME));
        }
        if (!LineNames.isIdentifier(name)) {
            return Optional.of(Message.of("own.name.letters", name));
        }
        boolean taken = Gates.find(name).isPresent() || Calls.isTaken(name) || TreeReading.isModule(name);
        return taken ? Optional.of(Message.of("own.name.taken", name)) : Optional.empty();
    }

    private static Optional<Message> inputsComplaint(List<String> ports) {
        if (ports.isEmpty() || ports.size() > Definition.MOST_INPUTS) {
            return Optional.of(Message.of("own.inputs.count", Definition.MOST_INPUTS));
        }
        for (String port : ports) {
            if (port.isBlank() || port.length() > Definition.LONGEST_NAME || !LineNames.isIdentifier(port) || TreeReading.isModule(port)) {
                return Optional.of(Message.of("own.inputs.letters", port));
            }
            if (port.equals(Definition.OUTPUT)) {
                return Optional.of(Message.of("own.inputs.output"));
            }
        }
        Set<String> twice = new HashSet<>();
        return ports.stream().filter(port -> !twice.add(port)).findFirst().map(port -> Message.of("own.inputs.twice", port));
    }
}
