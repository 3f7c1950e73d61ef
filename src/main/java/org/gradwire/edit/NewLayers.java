package org.gradwire.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.Problem;
import org.gradwire.circuit.ShapeCheck;
import org.gradwire.circuit.TopologicalOrder;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

/// Layers as ordinary nodes of a circuit; only where they go is not said yet.
///
/// @param before what they are inserted into
/// @param joint  the node there that feeds the first layer; without one the layers have an input of their own
/// @param after  the circuit with them
/// @param nodes  those that are new
/// @param places of them, around the node that feeds the first layer, or around the input
public record NewLayers(
        EditorState before, Layers layers, Optional<Joint> joint, Circuit after, List<Node> nodes, Map<NodeId, Point> places) {
    public NewLayers {
        nodes = List.copyOf(nodes);
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /// Refused if the layers make no sense, or are more than a circuit holds. Their loss becomes the output; without
    /// one, layers that follow the output move it to their end.
    public static Outcome<NewLayers> of(EditorState state, Layers layers, Limits limits) {
        Optional<Message> wrong = layers.complaint();
        if (wrong.isPresent()) {
            return new Outcome.Refused<>(wrong.get());
        }
        Circuit circuit = state.document().circuit();
        Optional<Joint> joint = Joint.of(state).filter(there -> there.fits(layers.sizes()));
        int size = circuit.size() + layers.nodes(joint);
        if (size > limits.nodes()) {
            return Outcome.refused("layers.nodes", size, limits.nodes());
        }
        LayerBuilder builder = new LayerBuilder(circuit, layers);
        NodeId end = builder.build(joint);
        List<Node> nodes = builder.nodes();
        return circuit.add(nodes).then(with -> {
            boolean moves = layers.loss() != LayerLoss.NONE
                    || joint.filter(there -> circuit.chosenOutput().equals(Optional.of(there.node()))).isPresent();
            Circuit after = moves ? with.withOutput(Optional.of(end)).withSeed(Optional.empty()) : with;
            return unfit(after, nodes, limits)
                    .<Outcome<NewLayers>>map(Outcome.Refused::new)
                    .orElseGet(() -> Outcome.done(new NewLayers(state, layers, joint, after, nodes, builder.places())));
        });
    }

    /// What keeps a new node from being computed: all the numbers of the circuit together may be too many.
    private static Optional<Message> unfit(Circuit after, List<Node> nodes, Limits limits) {
        Set<NodeId> added = nodes.stream().map(Node::id).collect(Collectors.toSet());
        return ShapeCheck.of(after, TopologicalOrder.of(after), limits).problems().stream()
                .filter(problem -> added.contains(problem.node()))
                .findFirst()
                .map(Problem::what);
    }

    /// Inserts them, all selected, in one action.
    ///
    /// @param origin where the node that feeds the first layer is, or where the input goes
    public Transaction at(Point origin) {
        Document document = before.document();
        Map<NodeId, Point> points = new LinkedHashMap<>();
        places.forEach((node, point) -> points.put(node, point.plus(origin.x(), origin.y())));
        return new Transaction(
                Message.of("edit.layers", layers.sizes()),
                new Change.Add(points.keySet()),
                before.with(document.withCircuit(after).withPlacement(document.placement().with(points))).select(Selection.of(points.keySet())),
                0);
    }
}
