package org.gradwire.circuit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gradwire.gate.Param;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;
import org.jspecify.annotations.Nullable;

/// Nodes in the order in which they were added, the chosen output, and the gradient it starts with.
public final class Circuit {
    public static final Circuit EMPTY = new Circuit(Map.of(), Map.of(), Wiring.NONE, Optional.empty(), Optional.empty());

    private static final int MOST_IN_MESSAGE = 12;

    private final Map<NodeId, Node> nodes;
    private final Map<String, NodeId> names;
    private final Optional<NodeId> chosenOutput;
    private final Optional<NodeId> output;
    private final Optional<Tensor> seed;
    private final Wiring wiring;
    /// The order of the forward pass, once it has been asked for; two threads may both find it.
    private @Nullable List<Node> order;

    private Circuit(
            Map<NodeId, Node> nodes, Map<String, NodeId> names, Wiring wiring, Optional<NodeId> chosenOutput,
            Optional<Tensor> seed) {
        this.nodes = nodes;
        this.names = names;
        this.wiring = wiring;
        this.chosenOutput = chosenOutput;
        this.output = chosenOutput.isPresent() ? chosenOutput : wiring.last(nodes.values());
        this.seed = seed;
    }

    /// A circuit from all its nodes at once, as files and code give them; checks everything once.
    public static Outcome<Circuit> of(Collection<Node> nodes, Optional<NodeId> output, Optional<Tensor> seed) {
        Map<NodeId, Node> byId = new LinkedHashMap<>();
        Map<String, NodeId> names = new HashMap<>();
        for (Node node : nodes) {
            if (byId.put(node.id(), node) != null) {
                return Outcome.refused("circuit.id.twice", node.id().number());
            }
            if (node.isNamed() && names.put(node.name(), node.id()) != null) {
                return Outcome.refused("circuit.name.twice", node.name());
            }
        }
        for (Node node : nodes) {
            for (int port = 0; port < node.inputs().size(); port++) {
                Optional<NodeId> from = node.inputs().get(port);
                if (from.isPresent() && !byId.containsKey(from.get())) {
                    return Outcome.refused(
                            "circuit.wire.nowhere", label(node), node.gate().port(port), from.get().number());
                }
            }
        }
        if (output.isPresent() && !byId.containsKey(output.get())) {
            return Outcome.refused("circuit.output.nowhere", output.get().number());
        }
        return acyclic(new Circuit(
                Collections.unmodifiableMap(byId), Collections.unmodifiableMap(names), Wiring.of(byId.values()), output, seed));
    }

    private static Outcome<Circuit> acyclic(Circuit circuit) {
        Optional<List<Node>> cycle = TopologicalOrder.cycle(circuit);
        return cycle.isEmpty()
                ? Outcome.done(circuit)
                : Outcome.refused(
                        "circuit.cycle", path(cycle.get()));
    }

    /// The nodes of a cycle, so many as a sentence can hold.
    private static String path(List<Node> cycle) {
        int shown = Math.min(cycle.size(), MOST_IN_MESSAGE);
        String start = String.join(" → ", cycle.subList(0, shown).stream().map(Circuit::label).toList());
        return shown == cycle.size() ? start : start + " → … → " + label(cycle.getLast());
    }

    /// How a message calls a node: by its name, or by its gate and number.
    public static String label(Node node) {
        return node.isNamed() ? node.name() : node.gate().id() + " " + node.id();
    }

    public Collection<Node> nodes() {
        return nodes.values();
    }

    public int size() {
        return nodes.size();
    }

    public boolean contains(NodeId id) {
        return nodes.containsKey(id);
    }

    /// @throws IllegalArgumentException if the circuit has no such node
    public Node node(NodeId id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("no node " + id + " among " + nodes.size());
        }
        return node;
    }

    public Optional<Node> named(String name) {
        return Optional.ofNullable(names.get(name)).map(this::node);
    }

    public Set<String> names() {
        return names.keySet();
    }

    /// The node whose output is wired to a port; nothing if the port is free, or is not there.
    public Optional<NodeId> feeder(PortRef port) {
        Node node = nodes.get(port.node());
        return node == null || port.port() >= node.inputs().size() ? Optional.empty() : node.inputs().get(port.port());
    }

    /// All wires, by the node they lead to and its ports.
    public List<Wire> wires() {
        return wiring.wires();
    }

    /// How many wires leave each node that feeds others.
    public Map<NodeId, Integer> fans() {
        return wiring.fans();
    }

    List<Node> order() {
        List<Node> known = order;
        if (known == null) {
            known = TopologicalOrder.find(this);
            order = known;
        }
        return known;
    }

    /// The output that somebody chose; see [#output] for the one in force.
    public Optional<NodeId> chosenOutput() {
        return chosenOutput;
    }

    /// The node whose gradients are asked for: the chosen one, else the last node that feeds no other.
    public Optional<NodeId> output() {
        return output;
    }

    /// The gradient that the output starts with; ones if nothing else was set.
    public Optional<Tensor> seed() {
        return seed;
    }

    public NodeId freeId() {
        return new NodeId(nodes.keySet().stream().mapToInt(NodeId::number).max().orElse(0) + 1);
    }

    public Outcome<Circuit> add(Node node) {
        return add(List.of(node));
    }

    public Outcome<Circuit> add(Collection<Node> more) {
        List<Node> next = new ArrayList<>(nodes.values());
        next.addAll(more);
        return of(next, chosenOutput, seed);
    }

    /// Puts a node in the place of the one with the same id.
    public Outcome<Circuit> replace(Node node) {
        Node before = node(node.id());
        boolean wired = node.inputs().stream().flatMap(Optional::stream).allMatch(nodes::containsKey);
        if (!wired || !before.name().equals(node.name())) {
            return of(nodes.values().stream().map(old -> old == before ? node : old).toList(), chosenOutput, seed);
        }
        Map<NodeId, Node> next = new LinkedHashMap<>(nodes);
        next.put(node.id(), node);
        boolean sameInputs = before.inputs().equals(node.inputs());
        Circuit circuit = new Circuit(
                Collections.unmodifiableMap(next), names, sameInputs ? wiring : Wiring.of(next.values()), chosenOutput, seed);
        return sameInputs ? Outcome.done(circuit) : acyclic(circuit);
    }

    /// Refused if the port has a wire already or the wire would close a cycle.
    public Outcome<Circuit> connect(NodeId from, PortRef to) {
        Node target = node(to.node());
        String port = target.gate().port(to.port());
        if (target.inputs().get(to.port()).isPresent()) {
            return Outcome.refused("circuit.port.taken", label(target), port);
        }
        return replace(target.withInput(to.port(), Optional.of(from)));
    }

    public Circuit disconnect(PortRef to) {
        return replace(node(to.node()).withInput(to.port(), Optional.empty())).orThrow();
    }

    /// Without some nodes and all their wires.
    public Circuit remove(Set<NodeId> ids) {
        List<Node> rest = nodes.values().stream()
                .filter(node -> !ids.contains(node.id()))
                .map(node -> node.inputs().stream().anyMatch(input -> input.filter(ids::contains).isPresent())
                        ? node.withInputs(node.inputs().stream().map(input -> input.filter(from -> !ids.contains(from))).toList())
                        : node)
                .toList();
        return of(rest, chosenOutput.filter(output -> !ids.contains(output)), seed).orThrow();
    }

    /// Gives a source its value, or a gate a parameter.
    public Outcome<Circuit> set(NodeId id, String param, Tensor value) {
        Node node = node(id);
        Optional<Param> declared = node.gate().param(param);
        if (declared.isEmpty()) {
            return Outcome.refused("param.unknown", param, node.gate().id());
        }
        return declared.get().accept(value).then(taken -> replace(node.withSettings(node.settings().with(param, taken))));
    }

    /// With other values of some sources, or none; everything else stays, names and wires too.
    public Circuit withValues(Map<NodeId, Optional<Tensor>> values) {
        Map<NodeId, Node> next = new LinkedHashMap<>(nodes);
        values.forEach((id, value) -> {
            Node node = node(id);
            next.put(id, node.withSettings(value.map(given -> node.settings().with(Param.VALUE_NAME, given)).orElseGet(() -> node.settings().without(Param.VALUE_NAME))));
        });
        Circuit circuit = new Circuit(Collections.unmodifiableMap(next), names, wiring, chosenOutput, seed);
        return circuit;
    }

    public Circuit withOutput(Optional<NodeId> output) {
        output.ifPresent(this::node);
        return new Circuit(nodes, names, wiring, output, seed);
    }

    public Circuit withSeed(Optional<Tensor> next) {
        return new Circuit(nodes, names, wiring, chosenOutput, next);
    }

    /// Whether the other circuit has the same gates, wires and output, whatever its numbers and their shapes.
    public boolean sameGraph(Circuit other) {
        if (this == other) {
            return true;
        }
        if (size() != other.size() || !output().equals(other.output())) {
            return false;
        }
        var theirs = other.nodes.values().iterator();
        return nodes.values().stream().allMatch(node -> {
            Node there = theirs.next();
            return node == there || (node.id().equals(there.id()) && node.gate().equals(there.gate()) && node.inputs().equals(there.inputs()));
        });
    }

    /// Whether a plan made for the other circuit serves this one too: only numbers differ, and no shape. Names count,
    /// for a plan says of what cannot be computed how it is called.
    public boolean sameWiring(Circuit other) {
        if (this == other) {
            return true;
        }
        if (size() != other.size() || !output().equals(other.output())) {
            return false;
        }
        var theirs = other.nodes.values().iterator();
        return nodes.values().stream().allMatch(node -> sameWiring(node, theirs.next()))
                && seed.map(Tensor::shape).equals(other.seed.map(Tensor::shape));
    }

    private static boolean sameWiring(Node a, Node b) {
        return a == b
                || (a.id().equals(b.id())
                        && a.gate().equals(b.gate())
                        && a.name().equals(b.name())
                        && a.inputs().equals(b.inputs())
                        && (a.gate().isSource()
                                ? a.value().map(Tensor::shape).equals(b.value().map(Tensor::shape))
                                : a.settings().equals(b.settings())));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Circuit circuit
                && List.copyOf(nodes.values()).equals(List.copyOf(circuit.nodes.values()))
                && chosenOutput.equals(circuit.chosenOutput)
                && seed.equals(circuit.seed);
    }

    @Override
    public int hashCode() {
        return nodes.hashCode();
    }

    /// For messages of failing tests: one node a line.
    @Override
    public String toString() {
        return String.join(
                "\n",
                nodes.values().stream()
                        .map(node -> node.id() + " " + node.gate() + " " + node.name() + " " + node.settings() + " "
                                + IntStream.range(0, node.inputs().size())
                                        .mapToObj(port -> node.inputs().get(port).map(NodeId::toString).orElse("-"))
                                        .toList())
                        .toList());
    }
}
