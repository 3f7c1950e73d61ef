package org.gradwire.ui.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.chart.BoundaryChart;
import org.gradwire.chart.Plane;
import org.gradwire.chart.Threshold;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.tensor.Tensor;

/// What pictures of a circuit are drawn from: what it computes at many points, and its mean gradients.
///
/// @param circuit   with the numbers that these follow from
/// @param boundary  if it tells classes apart by two inputs
/// @param units     what hidden units compute over these
/// @param gradients by parameter, the mean over the training rows; none if nobody looks
public record Sketches(Circuit circuit, Optional<BoundaryChart> boundary, List<Unit> units, Map<NodeId, Tensor> gradients) {
    public static final Sketches NONE = new Sketches(Circuit.EMPTY, Optional.empty(), List.of(), Map.of());

    /// What the first few entries of a node compute.
    public record Unit(NodeId node, List<Plane> planes, Threshold threshold) {}

    /// After a change of the document: nothing if it is of another circuit. With other numbers it stands until it is
    /// made anew, a moment later.
    public Sketches in(Document document) {
        return this == NONE || (circuit.sameGraph(document.circuit()) && !document.learning().data().isEmpty()) ? this : NONE;
    }
}
