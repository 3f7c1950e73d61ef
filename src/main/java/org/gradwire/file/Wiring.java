package org.gradwire.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.file.NodeReader.Drafted;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

/// Puts the nodes of a file together to a circuit. [Circuit] checks the same, but knows no places.
record Wiring(Source source, List<Drafted> nodes) {
    private static final int SHOWN = 8;

    /// @throws Refusal for an id or a name twice, a wire from nowhere, or a cycle
    Circuit circuit(Optional<NodeId> output, Optional<Tensor> seed) {
        Map<NodeId, Drafted> byId = byId();
        for (Drafted drafted : nodes) {
            List<Optional<NodeId>> inputs = drafted.node().inputs();
            for (int port = 0; port < inputs.size(); port++) {
                Optional<NodeId> from = inputs.get(port);
                if (from.isPresent() && !byId.containsKey(from.get())) {
                    throw source.refuse(
                            drafted.wire(port),
                            "file.wire.nowhere",
                            Quoted.of(drafted.node().gate().port(port)),
                            from.get().number());
                }
            }
        }
        return switch (Circuit.of(nodes.stream().map(Drafted::node).toList(), output, seed)) {
            case Outcome.Done<Circuit>(Circuit circuit) -> circuit;
            case Outcome.Refused<Circuit>(Message why) -> throw cycle(byId, why);
        };
    }

    private Map<NodeId, Drafted> byId() {
        Map<NodeId, Drafted> byId = HashMap.newHashMap(nodes.size());
        Map<String, Drafted> byName = new HashMap<>();
        for (Drafted drafted : nodes) {
            Drafted twin = byId.put(drafted.node().id(), drafted);
            if (twin != null) {
                throw source.refuse(
                        drafted.at("id"), "file.id.twice", drafted.node().id().number(), source.line(twin.at("id")));
            }
            String name = drafted.node().name();
            Drafted namesake = name.isEmpty() ? null : byName.put(name, drafted);
            if (namesake != null) {
                throw source.refuse(
                        drafted.at("name"), "file.name.twice", Quoted.of(name), source.line(namesake.at("name")));
            }
        }
        return byId;
    }

    /// Walks upstream, depth first and without recursion, until a wire leads back into the walk.
    private Refusal cycle(Map<NodeId, Drafted> byId, Message otherwise) {
        Set<NodeId> finished = new HashSet<>();
        for (Drafted start : nodes) {
            Deque<PortRef> walk = new ArrayDeque<>();
            Set<NodeId> onWalk = new HashSet<>();
            walk.push(new PortRef(start.node().id(), 0));
            onWalk.add(start.node().id());
            while (!walk.isEmpty()) {
                PortRef here = walk.pop();
                Drafted drafted = byId.get(here.node());
                List<Optional<NodeId>> inputs = drafted == null ? List.of() : drafted.node().inputs();
                if (finished.contains(here.node()) || here.port() == inputs.size()) {
                    finished.add(here.node());
                    onWalk.remove(here.node());
                    continue;
                }
                walk.push(new PortRef(here.node(), here.port() + 1));
                Optional<NodeId> from = inputs.get(here.port());
                if (drafted != null && from.isPresent() && onWalk.contains(from.get())) {
                    return source.refuse(drafted.wire(here.port()), "file.cycle", path(byId, walk, from.get()));
                }
                if (from.isPresent() && !finished.contains(from.get())) {
                    onWalk.add(from.get());
                    walk.push(new PortRef(from.get(), 0));
                }
            }
        }
        return source.refuse(0, otherwise);
    }

    /// The nodes of the cycle in the direction of the wires; the first of them if there are many.
    private static String path(Map<NodeId, Drafted> byId, Deque<PortRef> walk, NodeId first) {
        List<NodeId> cycle = new ArrayList<>(List.of(first));
        cycle.addAll(walk.stream().map(PortRef::node).takeWhile(id -> !id.equals(first)).toList());
        List<String> labels = new ArrayList<>();
        cycle.stream().limit(SHOWN).forEach(id -> labels.add(label(byId, id)));
        if (cycle.size() > SHOWN) {
            labels.add("…");
        }
        labels.add(label(byId, first));
        return String.join(" → ", labels);
    }

    private static String label(Map<NodeId, Drafted> byId, NodeId id) {
        Drafted drafted = byId.get(id);
        return drafted == null ? id.toString() : Circuit.label(drafted.node());
    }
}
