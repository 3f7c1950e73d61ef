package org.gradwire.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.ShapeCheck;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Param;
import org.gradwire.gate.Settings;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;

/// The nodes that the code has made so far, in that order, and what each name means by now.
final class Assembly {
    private final Limits limits;
    private final Scope scope;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<NodeId, Shape> shapes = new HashMap<>();
    private final Map<String, NodeId> meanings = new HashMap<>();
    private final Map<String, List<NodeId>> bindings = new LinkedHashMap<>();
    private Optional<NodeId> output = Optional.empty();
    private long entries;

    Assembly(Limits limits, Scope scope) {
        this.limits = limits;
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }

    NodeId add(Place at, Gate gate, Settings settings, List<NodeId> inputs) {
        if (nodes.size() == limits.nodes()) {
            throw Refusal.of(at, "code.nodes", limits.nodes());
        }
        scope.admit(at, gate, settings);
        NodeId id = new NodeId(nodes.size() + 1);
        Node node = new Node(id, gate, "", settings, inputs.stream().map(Optional::of).toList());
        nodes.add(node);
        ShapeCheck.shape(node, shapes).ifPresent(shape -> shapes.put(id, shape));
        return id;
    }

    NodeId source(Place at, Sources gate, Optional<Tensor> value) {
        entries += value.map(Tensor::count).orElse(0);
        if (entries > limits.totalEntries()) {
            throw Refusal.of(at, "code.entries", limits.totalEntries());
        }
        Settings settings = value.map(given -> Settings.of(Param.VALUE_NAME, given)).orElse(Settings.NONE);
        return add(at, gate.gate(), settings, List.of());
    }

    /// What the name means at this point; a name that nobody assigned becomes an input without a value.
    NodeId meaning(Place at, String name) {
        NodeId known = meanings.get(name);
        if (known != null) {
            return known;
        }
        scope.free(at, name);
        NodeId free = source(at, Sources.INPUT, Optional.empty());
        bind(name, free);
        return free;
    }

    boolean knows(String name) {
        return meanings.containsKey(name);
    }

    /// Gives the node the name, or, if it has one already, lets the name mean the same node.
    void bind(String name, NodeId node) {
        meanings.put(name, node);
        if (!isNamed(node)) {
            bindings.computeIfAbsent(name, key -> new ArrayList<>()).add(node);
            nodes.set(node.number() - 1, node(node).withName(name));
        }
    }

    private boolean isNamed(NodeId node) {
        return node(node).isNamed();
    }

    void choose(NodeId node) {
        output = Optional.of(node);
    }

    Optional<Shape> shape(NodeId node) {
        return Optional.ofNullable(shapes.get(node));
    }

    Node node(NodeId id) {
        return nodes.get(id.number() - 1);
    }

    int size() {
        return nodes.size();
    }

    /// Makes another kind of source of an input, as a comment behind it says.
    void regate(NodeId id, Gate source) {
        Node old = node(id);
        nodes.set(id.number() - 1, new Node(id, source, old.name(), old.settings(), old.inputs()));
    }

    /// The circuit: of several nodes that one name was given to, the last keeps it plain.
    Circuit circuit() {
        bindings.forEach((name, bound) -> {
            for (int i = 0; i < bound.size() - 1; i++) {
                nodes.set(bound.get(i).number() - 1, node(bound.get(i)).withName(name + "." + (i + 1)));
            }
        });
        return Circuit.of(nodes, output, Optional.empty()).orThrow();
    }
}
