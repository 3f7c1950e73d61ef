package org.gradwire.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.Draws;
import org.gradwire.gate.Arithmetic;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Linear;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;

/// Makes the nodes of layers, from the input to the loss, and draws them as a lecture does: what is computed in one
/// row, the weights above it, biases and target below, each a column before the gate that takes it.
///
/// A layer is `W·x + b` with an *out*×*in* matrix and a vector. A last layer with one output is a neuron: its weights
/// are a vector and its bias is a number, so that a score is a number and a loss can be the output.
final class LayerBuilder {
    private static final double COLUMN = 200;
    /// Room for the numbers of two rows between them, each a column of cells with its shape.
    private static final double ROW = 200;

    /// A matrix shows more columns of numbers than a vector, and a loss is wider than other gates.
    private static final double WIDE = 50;

    private final Layers layers;
    private final LayerNames names;
    private final Draws draws;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<NodeId, Point> places = new LinkedHashMap<>();
    private int free;
    /// Of the last gate in the row.
    private double x;

    LayerBuilder(Circuit circuit, Layers layers) {
        this.layers = layers;
        names = LayerNames.of(circuit.names(), layers.sizes().layers());
        draws = Draws.of(layers.seed());
        free = circuit.freeId().number();
    }

    List<Node> nodes() {
        return nodes;
    }

    /// Places around the node that feeds the first layer, or around the input.
    Map<NodeId, Point> places() {
        return places;
    }

    /// Returns the node at the end: the loss, or what the last layer brings.
    NodeId build(Optional<Joint> joint) {
        NodeId at = begin(joint);
        for (int layer = 1; layer <= layers.sizes().layers(); layer++) {
            at = layer(layer, at);
        }
        return layers.loss().gate().isPresent() ? judge(layers.loss().gate().get(), at) : at;
    }

    private NodeId begin(Optional<Joint> joint) {
        if (joint.isEmpty()) {
            return source(Sources.INPUT, names.single("x"), Tensor.filled(Shape.of(layers.sizes().in()), 0), x, 0);
        }
        if (!joint.get().isNumber()) {
            return joint.get().node();
        }
        NodeId list = gate(Linear.RESHAPE.gate(), "", joint.get().node());
        Node node = nodes.removeLast();
        nodes.add(node.withSettings(node.settings().with("shape", Tensor.vector(1))));
        return list;
    }

    private NodeId layer(int layer, NodeId from) {
        int in = layers.sizes().numbers().get(layer - 1);
        boolean last = layer == layers.sizes().layers();
        Shape weights = last && layers.sizes().out() == 1 ? Shape.of(in) : Shape.of(layers.sizes().numbers().get(layer), in);
        Optional<Gate> activation = layers.activation(layer);
        String name = last ? endName(layer) : names.hidden(layer);
        NodeId weight = source(Sources.PARAMETER, names.weight(layer), layers.start().draw(weights, draws), x - WIDE, -ROW);
        x += WIDE;
        NodeId product = gate(Linear.MATMUL.gate(), "", weight, from);
        NodeId bias = source(Sources.PARAMETER, names.bias(layer), Tensor.filled(output(layer), 0), x, ROW);
        NodeId sum = gate(Arithmetic.ADD.gate(), activation.isPresent() ? "" : name, product, bias);
        return activation.map(gate -> gate(gate, name, sum)).orElse(sum);
    }

    /// Shape of what a layer brings.
    private Shape output(int layer) {
        boolean number = layer == layers.sizes().layers() && layers.sizes().out() == 1;
        return number ? Shape.SCALAR : Shape.of(layers.sizes().numbers().get(layer));
    }

    /// A layer by itself is a hidden one until something judges it; else scores are `z`, and answers `y`.
    private String endName(int layer) {
        boolean open = layers.kind() == Layers.Kind.DENSE && layers.loss() == LayerLoss.NONE;
        return open ? names.hidden(layer) : names.single(layers.output().isPresent() ? "y" : "z");
    }

    private NodeId judge(Gate loss, NodeId answer) {
        NodeId target = source(Sources.TARGET, names.single("t"), layers.loss().target(output(layers.sizes().layers())), x, ROW);
        x += WIDE;
        String name = names.single("L");
        return layers.loss().takesMargin()
                ? gate(loss, name, gate(Arithmetic.MULTIPLY.gate(), names.single("m"), answer, target))
                : gate(loss, name, answer, target);
    }

    private NodeId source(Sources kind, String name, Tensor value, double column, double row) {
        Node node = Node.of(new NodeId(free++), kind.gate(), name).withValue(value);
        nodes.add(node);
        places.put(node.id(), new Point(column, row));
        return node.id();
    }

    /// The next one in the row.
    private NodeId gate(Gate gate, String name, NodeId... inputs) {
        Node node = Node.of(new NodeId(free++), gate, name).withInputs(Stream.of(inputs).map(Optional::of).toList());
        nodes.add(node);
        x += COLUMN;
        places.put(node.id(), new Point(x, 0));
        return node.id();
    }
}
