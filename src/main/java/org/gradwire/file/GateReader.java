package org.gradwire.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Limits;
import org.gradwire.code.CodeProblem;
import org.gradwire.code.OwnGateReading;
import org.gradwire.code.OwnGateReading.Complaint;
import org.gradwire.gate.Definition;
import org.gradwire.gate.Gate;
import org.gradwire.text.Message;

/// Reads the own gates of a file. What is wrong in their code is told with its place in the file.
record GateReader(Source source, Limits limits) {
    /// @param items the entries of `gates`
    List<Gate> gates(List<Json> items) {
        if (items.size() > Definition.MOST_GATES) {
            throw source.refuse(items.get(Definition.MOST_GATES).at(), "own.many", Definition.MOST_GATES);
        }
        List<Gate> gates = new ArrayList<>();
        for (Json item : items) {
            Gate gate = gate(item);
            if (gates.stream().anyMatch(other -> other.id().equals(gate.id()))) {
                throw source.refuse(item.at(), "own.name.twice", gate.id());
            }
            gates.add(gate);
        }
        return gates;
    }

    private Gate gate(Json json) {
        Expect expect = new Expect(source);
        Json.Group fields = expect.group(json, "gates");
        Json name = expect.field(fields, "name", "file.owner.gate");
        Json inputs = expect.field(fields, "inputs", "file.owner.gate");
        Json forward = expect.field(fields, "forward", "file.owner.gate");
        Json derivatives = expect.field(fields, "derivatives", "file.owner.gate");
        List<String> ports = ports(expect, inputs);
        Map<String, Json.Field> written = expect.group(derivatives, "derivatives").fields();
        List<Json> codes = new ArrayList<>();
        for (String port : ports) {
            codes.add(Optional.ofNullable(written.get(port))
                    .map(Json.Field::value)
                    .orElseThrow(() -> source.refuse(derivatives.at(), "file.derivative.missing", Quoted.of(port))));
        }
        written.forEach((port, field) -> {
            if (!ports.contains(port)) {
                throw source.refuse(field.at(), "file.derivative.extra", Quoted.of(port));
            }
        });
        Definition definition = new Definition(
                expect.string(name, "name", Wording.LINE), ports, expect.string(forward, "forward", Wording.PROSE),
                codes.stream().map(code -> expect.string(code, "derivatives", Wording.PROSE)).toList());
        OwnGateReading reading = OwnGateReading.of(definition, limits);
        if (!reading.complaints().isEmpty()) {
            Complaint complaint = reading.complaints().getFirst();
            throw switch (complaint.part()) {
                case NAME -> source.refuse(name.at(), complaint.problem().what());
                case INPUTS -> source.refuse(inputs.at(), complaint.problem().what());
                case FORWARD -> refuse(forward, definition, complaint);
                case DERIVATIVE -> refuse(codes.get(complaint.port()), definition, complaint);
            };
        }
        return reading.gate().orElseThrow();
    }

    private List<String> ports(Expect expect, Json json) {
        List<Json> names = expect.words(json, "inputs");
        if (names.size() > Definition.MOST_INPUTS) {
            throw source.refuse(json.at(), "own.inputs.count", Definition.MOST_INPUTS);
        }
        return names.stream().map(item -> expect.string(item, "inputs", Wording.LINE)).toList();
    }

    private Refusal refuse(Json code, Definition definition, Complaint complaint) {
        Message what = complaint.problem().what();
        return source.refuse(
                inside(code, complaint.problem()), "file.gate.code", Quoted.of(definition.name()), what);
    }

    /// Where a place of the code stands in the file, in which line ends and other characters are escaped.
    private int inside(Json code, CodeProblem problem) {
        int line = 1;
        int column = 1;
        int at = code.at() + 1;
        String text = source.text();
        while (at < code.end() - 1 && (line < problem.line() || (line == problem.line() && column < problem.column()))) {
            boolean escaped = text.charAt(at) == '\\';
            boolean ends = escaped && (text.charAt(at + 1) == 'n' || text.startsWith("u000a", at + 1) || text.startsWith("u000A", at + 1));
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
            at += !escaped ? Character.charCount(text.codePointAt(at)) : text.charAt(at + 1) == 'u' ? 6 : 2;
        }
        return at;
    }
}
