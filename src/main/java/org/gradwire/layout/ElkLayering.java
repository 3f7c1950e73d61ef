package org.gradwire.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;

/// Layers by Eclipse ELK: few crossings, straight chains. The first call in a program takes a second or two.
final class ElkLayering implements Layering {
    /// Ports lie this close together, so that their order counts and a chain is still straight.
    private static final double PORT_STEP = 0.01;

    /// Up to so many nodes it is worth to look hard for the fewest crossings.
    private static final int LECTURE = 100;

    private final Predicate<Node> atTheLeft;
    private final ElkProgress progress;

    /// @param atTheLeft which nodes belong into the first column
    ElkLayering(Predicate<Node> atTheLeft, ElkProgress progress) {
        // Asking for it once makes ELK's own types known; without that its first layout fails.
        LayoutMetaDataService.getInstance();
        this.atTheLeft = atTheLeft;
        this.progress = progress;
    }

    @Override
    public Map<NodeId, Level> levels(Circuit circuit, Function<Node, Size> sizes) {
        ElkNode graph = graph(circuit);
        Map<NodeId, ElkNode> boxes = new HashMap<>();
        Map<NodeId, ElkPort> outputs = new HashMap<>();
        for (Node node : circuit.nodes()) {
            ElkNode box = box(graph, node, sizes.apply(node));
            boxes.put(node.id(), box);
            outputs.put(node.id(), port(box, PortSide.EAST, box.getWidth(), box.getHeight() / 2));
        }
        for (Node node : circuit.nodes()) {
            ElkNode box = boxes.get(node.id());
            int count = node.inputs().size();
            for (int i = 0; box != null && i < count; i++) {
                Optional<ElkPort> from = node.inputs().get(i).map(outputs::get);
                double y = box.getHeight() / 2 + (i - (count - 1) / 2.0) * PORT_STEP;
                from.ifPresent(output -> ElkGraphUtil.createSimpleEdge(output, port(box, PortSide.WEST, 0, y)));
            }
        }
        new LayeredLayoutProvider().layout(graph, progress);
        Map<NodeId, Level> levels = new HashMap<>();
        boxes.forEach((id, box) -> levels.put(
                id,
                new Level(box.getProperty(LayeredOptions.LAYERING_LAYER_ID), box.getY() + box.getHeight() / 2)));
        return levels;
    }

    private static ElkNode graph(Circuit circuit) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.GENERATE_POSITION_AND_LAYER_IDS, true);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        graph.setProperty(LayeredOptions.THOROUGHNESS, circuit.size() > LECTURE ? 3 : 20);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, ROW - Size.GATE.height());
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 40.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 48.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, COLUMN_GAP);
        return graph;
    }

    /// All boxes are at least as high as a gate, so that rows are even.
    private ElkNode box(ElkNode graph, Node node, Size size) {
        ElkNode box = ElkGraphUtil.createNode(graph);
        box.setDimensions(size.width(), Math.max(size.height(), Size.GATE.height()));
        box.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        if (atTheLeft.test(node)) {
            box.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
        }
        return box;
    }

    private static ElkPort port(ElkNode box, PortSide side, double x, double y) {
        ElkPort port = ElkGraphUtil.createPort(box);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        port.setLocation(x, y);
        return port;
    }
}
