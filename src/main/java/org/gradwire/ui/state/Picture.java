package org.gradwire.ui.state;

import java.util.List;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;

/// What can be shown beside the curve of losses.
public enum Picture {
    BOUNDARY(Message.of("train.picture.boundary")),
    TEMPLATES(Message.of("train.picture.templates")),
    WEIGHTS(Message.of("train.picture.weights")),
    TABLE(Message.of("train.picture.table")),
    GRADIENTS(Message.of("train.picture.gradients"));

    /// So many are seen at once at most.
    public static final int MOST = 3;

    private final Message label;

    Picture(Message label) {
        this.label = label;
    }

    public Message label() {
        return label;
    }

    /// Which pictures can be made of what is there.
    public static List<Picture> offered(State state) {
        boolean parameters = !parameters(state.circuit()).isEmpty();
        return state.view().dock().pictures().stream().filter(one -> switch (one) {
            case BOUNDARY -> state.practice().sketches().boundary().isPresent();
            case TEMPLATES -> !matrices(state.circuit()).isEmpty();
            case WEIGHTS, TABLE -> parameters;
            case GRADIENTS -> parameters && !state.document().learning().data().isEmpty();
        }).toList();
    }

    public static List<Node> parameters(Circuit circuit) {
        return circuit.nodes().stream().filter(node -> node.gate().equals(Sources.PARAMETER.gate()) && node.value().isPresent()).toList();
    }

    public static List<Node> matrices(Circuit circuit) {
        return parameters(circuit).stream().filter(node -> node.value().map(Tensor::shape).filter(shape -> shape.rank() == 2 && shape.length(-1) > 1).isPresent()).toList();
    }
}
