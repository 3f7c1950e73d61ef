package org.gradwire.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Point;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Gates;
import org.gradwire.gate.Param;
import org.gradwire.gate.Settings;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.Nearest;
import org.gradwire.text.Outcome;

/// Reads one entry of `nodes`. Whether the nodes that it is wired to exist is for [Wiring] to say.
final class NodeReader {
    static final int GREATEST_ID = 1_000_000_000;
    static final double FARTHEST = 1e9;
    /// Ports of all nodes together, as a multiple of the nodes that a circuit may have.
    static final int PORTS_PER_NODE = 16;

    private static final int MOST_RECITED = 16;

    /// A node, and where it was read from.
    record Drafted(Node node, Json.Group json) {
        int at(String field) {
            return json.get(field).map(Json::at).orElse(json.at());
        }

        /// Where the wire into a port stands.
        int wire(int port) {
            return json.get("in")
                    .flatMap(in -> in instanceof Json.Group wires ? wires.get(node.gate().port(port)) : Optional.empty())
                    .map(Json::at)
                    .orElse(json.at());
        }
    }

    private final Source source;
    private final Expect expect;
    private final TensorReader tensors;
    private final Map<String, Gate> ownGates = new LinkedHashMap<>();
    private final long mostPorts;
    private long ports;

    /// @param ownGates those that the file defines
    NodeReader(Source source, TensorReader tensors, Limits limits, List<Gate> ownGates) {
        ownGates.forEach(gate -> this.ownGates.put(gate.id(), gate));
        this.source = source;
        this.expect = new Expect(source);
        this.tensors = tensors;
        this.mostPorts = (long) PORTS_PER_NODE * limits.nodes();
    }

    Drafted node(Json json) {
        Json.Group fields = expect.group(json, "nodes");
        NodeId id = id(expect.field(fields, "id", "file.owner.node"), "id");
        Gate gate = gate(expect.field(fields, "gate", "file.owner.node"));
        String name = fields.get("name").map(n -> expect.string(n, "name", Wording.LINE)).orElse("");
        Settings settings = value(fields, gate, set(fields, gate));
        return new Drafted(new Node(id, gate, name, settings, inputs(fields, gate)), fields);
    }

    NodeId id(Json json, String field) {
        return new NodeId(expect.whole(json, field, 1, GREATEST_ID));
    }

    Optional<Point> point(Json.Group fields) {
        return fields.get("at").map(at -> {
            if (!(at instanceof Json.Numbers xy) || xy.numbers().length != 2) {
                throw expect.wrong(at, "at", "file.want.point");
            }
            for (int i = 0; i < 2; i++) {
                if (!(Math.abs(xy.numbers()[i]) <= FARTHEST)) {
                    throw source.refuse(source.entry(at.at(), i), "file.far");
                }
            }
            return new Point(xy.numbers()[0], xy.numbers()[1]);
        });
    }

    private Gate gate(Json json) {
        String id = expect.word(json, "gate");
        return Gates.find(id).or(() -> Optional.ofNullable(ownGates.get(id))).orElseThrow(() -> near(id)
                .map(near -> source.refuse(json.at(), "file.gate.near", Quoted.of(id), Quoted.of(near.id())))
                .orElseGet(() -> source.refuse(json.at(), "file.gate.unknown", Quoted.of(id))));
    }

    /// The gate that was probably meant: by its id, by its English name, or as staged code calls it.
    private Optional<Gate> near(String word) {
        Map<String, Gate> names = new LinkedHashMap<>();
        for (Gate gate : Gates.all()) {
            names.put(gate.id(), gate);
            names.putIfAbsent(gate.name().english(), gate);
            gate.calls().forEach(call -> names.putIfAbsent(call, gate));
        }
        names.putAll(ownGates);
        return Nearest.of(word.toLowerCase(Locale.ROOT), names.keySet()).map(names::get);
    }

    private Settings value(Json.Group fields, Gate gate, Settings settings) {
        Optional<Json> value = fields.get(Param.VALUE_NAME);
        if (value.isEmpty()) {
            return settings;
        }
        if (!gate.isSource()) {
            throw source.refuse(value.get().at(), "file.value.gate", Quoted.of(gate.id()));
        }
        return settings.with(Param.VALUE_NAME, tensors.tensor(value.get(), Param.VALUE_NAME));
    }

    private Settings set(Json.Group fields, Gate gate) {
        Settings settings = gate.initialSettings();
        Optional<Json> set = fields.get("set");
        if (set.isEmpty()) {
            return settings;
        }
        List<Param> params = gate.params().stream().filter(param -> param.kind() != Param.Kind.VALUE).toList();
        for (Map.Entry<String, Json.Field> entry : expect.group(set.get(), "set").fields().entrySet()) {
            Param param = params.stream()
                    .filter(declared -> declared.name().equals(entry.getKey()))
                    .findFirst()
                    .orElseThrow(() -> source.refuse(
                            entry.getValue().at(), "file.set.unknown", Quoted.of(gate.id()), Quoted.of(entry.getKey()),
                            list(params.stream().map(Param::name).toList())));
            settings = settings.with(param.name(), accepted(param, entry.getValue().value()));
        }
        return settings;
    }

    private Tensor accepted(Param param, Json json) {
        Tensor value = tensors.tensor(json, param.name());
        return switch (param.accept(value)) {
            case Outcome.Done<Tensor>(Tensor taken) -> taken;
            case Outcome.Refused<Tensor>(Message why) ->
                throw value.count() > MOST_RECITED // the sentence would recite them all
                        ? source.refuse(json.at(), "file.set.many", Quoted.of(param.name()), value.count())
                        : source.refuse(json.at(), why);
        };
    }

    private List<Optional<NodeId>> inputs(Json.Group fields, Gate gate) {
        Map<String, Json.Field> wires =
                fields.get("in").map(in -> expect.group(in, "in").fields()).orElse(Map.of());
        int most = (int) Math.min(Integer.MAX_VALUE, mostPorts);
        Optional<Integer> said = fields.get("inputs").map(json -> {
            int count = expect.whole(json, "inputs", 0, most);
            if (!gate.takes(count)) {
                throw source.refuse(json.at(), "file.inputs", Quoted.of(gate.id()), count);
            }
            return count;
        });
        int count = said.orElseGet(() -> defaultInputs(gate, wires.size()));
        ports += Math.min(count, most + 1L);
        if (ports > mostPorts) {
            throw source.refuse(fields.at(), "file.ports", mostPorts);
        }
        List<Optional<NodeId>> inputs = new ArrayList<>(Collections.nCopies(count, Optional.empty()));
        wires.forEach((name, field) -> {
            int port = port(gate, name);
            if (port < 0 || port >= inputs.size()) {
                throw noSuchPort(source, field.at(), gate, name, inputs.size());
            }
            inputs.set(port, Optional.of(id(field.value(), name)));
        });
        return inputs;
    }

    /// What a node has without a field `inputs`: the declared ports, and more only as there are wires for them.
    /// So a wire that was forgotten leaves a free port and changes no meaning.
    static int defaultInputs(Gate gate, int wires) {
        return gate.variadic() ? Math.max(gate.initialInputs(), wires) : gate.initialInputs();
    }

    /// The index of a port by name; −1 if the gate has none of that name.
    static int port(Gate gate, String name) {
        if (!gate.variadic()) {
            return gate.ports().indexOf(name);
        }
        try {
            int index = switch (name.length()) {
                case 0 -> -1;
                case 1 -> name.charAt(0) - 'a';
                default -> Integer.parseInt(name, 1, name.length(), 10) - 1;
            };
            return index >= 0 && gate.port(index).equals(name) ? index : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    static Refusal noSuchPort(Source source, int at, Gate gate, String name, int inputs) {
        int shown = Math.min(inputs, 26);
        return source.refuse(
                at, "file.port", Quoted.of(gate.id()), Quoted.of(name),
                list(IntStream.range(0, shown).mapToObj(gate::port).toList()));
    }

    private static Object list(List<String> names) {
        return names.isEmpty()
                ? Message.of("file.none")
                : names.stream().map(Quoted::of).collect(Collectors.joining(", "));
    }
}
